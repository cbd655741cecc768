package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address with a name or a number in it is held against each of some five hundred patterns: that was a tenth of all
 * computing. Here it is held against those that begin as it does.
 */
@Configuration(proxyBeanMethods = false)
class HandlersByBeginning {

    /** What all calls of programs begin with, and therefore says nothing. */
    private static final String CALLS = "/api/v1";

    @Bean
    WebMvcRegistrations askedByTheirBeginning() {
        return new WebMvcRegistrations() {

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new ByBeginning();
            }
        };
    }

    private static final class ByBeginning extends RequestMappingHandlerMapping {

        private volatile Map<String, Part> parts;

        @Override
        protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
            // what is written in another way may mean the same
            var part = path.contains("%") ? null : parts().get(beginning(path));
            return part == null ? super.lookupHandlerMethod(path, request) : part.lookupHandlerMethod(path, request);
        }

        /** Several may make them at the same time, of the same handlers. */
        private Map<String, Part> parts() {
            if (parts == null) parts = inParts();
            return parts;
        }

        private Map<String, Part> inParts() {
            var made = new HashMap<String, Part>();
            var all = getHandlerMethods();
            all.keySet().stream()
                    .flatMap(info -> info.getPatternValues().stream())
                    .forEach(pattern -> {
                        if (isPlain(beginning(pattern))) made.computeIfAbsent(beginning(pattern), word -> new Part());
                    });
            made.forEach((word, part) -> {
                part.setApplicationContext(obtainApplicationContext());
                all.forEach((info, handler) -> part.takeIfItMayBegin(word, info, handler));
            });
            return made;
        }
    }

    /** The handlers of addresses that begin alike. */
    private static final class Part extends RequestMappingHandlerMapping {

        void takeIfItMayBegin(String word, RequestMappingInfo info, HandlerMethod handler) {
            var may = info.getPatternValues().stream()
                    .map(HandlersByBeginning::beginning)
                    .anyMatch(own -> own.equals(word) || !isPlain(own));
            if (may) registerHandlerMethod(handler.getBean(), handler.getMethod(), info);
        }

        @Override
        protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
            return super.lookupHandlerMethod(path, request);
        }
    }

    /** The first word of an address or a pattern, of a call the one behind what all calls begin with. */
    private static String beginning(String address) {
        var from = address.startsWith(CALLS + "/") ? CALLS.length() : 0;
        var end = address.indexOf('/', from + 1);
        return end < 0 ? address : address.substring(0, end);
    }

    /** Whether it stands for itself alone; what begins with "/{name}" or "/**" may stand for any. */
    private static boolean isPlain(String word) {
        return word.chars().noneMatch(c -> c == '{' || c == '*' || c == '?');
    }
}
