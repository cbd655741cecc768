package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address with a name or a number in it is held against each of some four hundred patterns, in all their parts: that was
 * a tenth of all computing. Those that begin otherwise are passed over by their first letters.
 */
@Configuration(proxyBeanMethods = false)
class HandlersByBeginning {

    @Bean
    WebMvcRegistrations passedOverByTheirBeginning() {
        return new WebMvcRegistrations() {

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Passing();
            }
        };
    }

    private static final class Passing extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

        @Override
        protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
            // what is written in another way may mean the same
            return super.lookupHandlerMethod(path, path.contains("%") ? request : new Asked(request, path));
        }

        @Override
        protected RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            return request instanceof Asked asked && !mayMean(info, asked.path)
                    ? null
                    : super.getMatchingMapping(info, request);
        }

        private boolean mayMean(RequestMappingInfo info, String path) {
            for (var beginning : beginnings.computeIfAbsent(info, Passing::of)) {
                if (path.startsWith(beginning)) return true;
            }
            return false;
        }

        /** What each pattern of it begins with, up to the first letter that stands for others; "/x/**" means "/x", too. */
        private static List<String> of(RequestMappingInfo info) {
            return info.getPatternValues().stream()
                    .map(pattern -> pattern.split("/?[{*?]", 2)[0])
                    .toList();
        }
    }

    /** The request with its address at hand: it lies under a dozen wrappers. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String path;

        Asked(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }
    }
}
