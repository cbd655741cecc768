package org.banjie.assistance.monitoring.lists.desk;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banjie.assistance.monitoring.MonitoringSettings;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Lets a list be larger than a paper ({@code banjie.monitoring.max-size}), at its two addresses and nowhere else: the web
 * server knows one limit for each servlet, so these addresses have one of their own, which hands on.
 */
@Configuration(proxyBeanMethods = false)
class LargeLists {

    private static final DataSize FORM = DataSize.ofMegabytes(1);

    @Bean
    static ServletRegistrationBean<HttpServlet> monitoringListServlet(
            DispatcherServlet pages, MultipartConfigElement papers, MonitoringSettings settings) {
        var servlet = new ServletRegistrationBean<HttpServlet>(
                new HandsOn(pages), ImportsPage.PATH, "/api/v1" + ImportsPage.PATH);
        servlet.setName("monitoringLists");
        servlet.setMultipartConfig(new MultipartConfigElement(
                papers.getLocation(),
                settings.maxSize().toBytes(),
                settings.maxSize().toBytes() + FORM.toBytes(),
                papers.getFileSizeThreshold()));
        return servlet;
    }

    private static final class HandsOn extends HttpServlet {

        private final transient DispatcherServlet pages;

        HandsOn(DispatcherServlet pages) {
            this.pages = pages;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            pages.service(request, response);
        }
    }
}
