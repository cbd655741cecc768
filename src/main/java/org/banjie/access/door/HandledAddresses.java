package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which addresses there are, whoever asks: nobody signs in to be told that a page does not exist. */
@Component
class HandledAddresses {

    private static final String PAGES = "dispatcherServlet";

    private final ObjectProvider<RequestMappingInfoHandlerMapping> handlers;

    HandledAddresses(ObjectProvider<RequestMappingInfoHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    /** Whether anything stands behind the address; what other servlets have behind theirs is not known here. */
    boolean answers(HttpServletRequest request) {
        if (!PAGES.equals(request.getHttpServletMapping().getServletName())) return true;
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return handlers.stream().anyMatch(mapping -> answers(mapping, request));
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private static boolean answers(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (HttpRequestMethodNotSupportedException another) {
            return true;
        } catch (Exception unreadable) {
            // there is something behind it that does not take the request as it came
            return true;
        }
    }
}
