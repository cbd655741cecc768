package org.banjie.site.back;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which paths of this site can be read; others take what is sent to them, or are none. */
@Component
class OwnPages {

    /** Asked for late: the handlers are known after whatever stands before them. */
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    OwnPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    boolean has(String path) {
        var asked = PathContainer.parsePath(path);
        return handlers.getObject().getHandlerMethods().keySet().stream()
                .anyMatch(handler -> isRead(handler) && isAt(handler, asked));
    }

    private static boolean isRead(RequestMappingInfo handler) {
        return handler.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static boolean isAt(RequestMappingInfo handler, PathContainer asked) {
        var paths = handler.getPathPatternsCondition();
        return paths != null && paths.getPatterns().stream().anyMatch(pattern -> pattern.matches(asked));
    }
}
