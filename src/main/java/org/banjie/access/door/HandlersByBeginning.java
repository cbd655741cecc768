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
 * a tenth of all computing. Those that begin or end otherwise are passed over by their letters.
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

        private final Map<RequestMappingInfo, List<Ends>> ends = new ConcurrentHashMap<>();

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
            for (var one : ends.computeIfAbsent(info, Passing::of)) {
                if (path.startsWith(one.first) && path.endsWith(one.last)) return true;
            }
            return false;
        }

        private static List<Ends> of(RequestMappingInfo info) {
            return info.getPatternValues().stream().map(Ends::of).toList();
        }
    }

    /** What a pattern begins and ends with, before and behind what stands for others; "/x/**" means "/x", too. */
    private record Ends(String first, String last) {

        static Ends of(String pattern) {
            return new Ends(pattern.split("/?[{*?]", 2)[0], pattern.replaceAll(".*[}*?]", ""));
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
