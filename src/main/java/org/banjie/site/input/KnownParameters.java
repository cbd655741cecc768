package org.banjie.site.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what an address asks by a name that its handler does not read; see {@link OnlyKnown}. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    /** Read for every page: the language, and what the door puts behind an address it leads back to. */
    private static final Set<String> EVERYWHERE = Set.of("lang", "continue");

    /** By handler, so that each is looked through once. */
    private final Map<Method, Set<String>> read = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** @throws Refusal UNKNOWN naming every parameter that nobody reads */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isStrict(request, method)) return true;
        var known = read.computeIfAbsent(method.getMethod(), any -> readBy(method));
        var unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known);
        unknown.removeAll(EVERYWHERE);
        if (unknown.isEmpty()) return true;
        throw new Refusal(
                RefusalKind.UNKNOWN, "unknown-parameter", "site.unknown-parameter", String.join(", ", unknown));
    }

    private static boolean isStrict(HttpServletRequest request, HandlerMethod method) {
        if (!request.getMethod().equals("GET")) return false;
        return request.getRequestURI().startsWith("/api/v1/") || method.hasMethodAnnotation(OnlyKnown.class);
    }

    private static Set<String> readBy(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (type.isRecord()) return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null) return Stream.empty();
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Stream.of(asked.value().isEmpty() ? parameter.getParameterName() : asked.value());
    }
}
