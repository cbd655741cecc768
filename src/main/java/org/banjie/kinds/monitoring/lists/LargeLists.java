package org.banjie.kinds.monitoring.lists;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Lets a list be larger than a paper ({@code banjie.monitoring.max-size}), at its two addresses and nowhere else: the web
 * server knows one limit for each servlet, so these addresses have one of their own.
 */
@Configuration(proxyBeanMethods = false)
class LargeLists {

    private static final DataSize FORM = DataSize.ofMegabytes(1);

    @Bean
    static ServletRegistrationBean<DispatcherServlet> monitoringListServlet(
            WebApplicationContext program,
            MultipartConfigElement papers,
            @Value("${banjie.monitoring.max-size:200MB}") DataSize most) {
        var servlet = new ServletRegistrationBean<>(
                new DispatcherServlet(program), ImportsPage.PATH, "/api/v1" + ImportsPage.PATH);
        servlet.setName("monitoringLists");
        servlet.setMultipartConfig(new MultipartConfigElement(
                papers.getLocation(), most.toBytes(), most.toBytes() + FORM.toBytes(), papers.getFileSizeThreshold()));
        return servlet;
    }
}
