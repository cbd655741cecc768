package org.banjie.site.input;

import jakarta.servlet.DispatcherType;
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
import org.banjie.site.Visitor;
import org.banjie.site.Visitors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses what an address asks by a name that its handler does not read: whoever mistypes a filter would otherwise take the
 * whole list for the filtered one. So it is with all reading calls, and with every page that a member of staff opens.
 * Addresses that citizens follow carry what other programs add to them (a chat, a mail), and are left alone.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    /** Read for every page: the language, and what the door puts behind an address it leads back to. */
    private static final Set<String> EVERYWHERE = Set.of("lang", "continue");

    /** Of a handler that takes whatever is sent to it. */
    private static final String ANYTHING = "*";

    private static final String OURS = "org.banjie.";

    /** By handler, so that each is looked through once. */
    private final Map<Method, Set<String>> read = new ConcurrentHashMap<>();

    private final ObjectProvider<Visitors> visitors;
    private final ObjectProvider<ReadBeside> beside;
    private final ObjectProvider<KnownValues> values;

    KnownParameters(
            ObjectProvider<Visitors> visitors, ObjectProvider<ReadBeside> beside, ObjectProvider<KnownValues> values) {
        this.visitors = visitors;
        this.beside = beside;
        this.values = values;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** @throws Refusal UNKNOWN naming every parameter that nobody reads, or one whose value is none */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getParameterMap().isEmpty()) return true;
        if (!(handler instanceof HandlerMethod method) || !isStrict(request, method)) return true;
        var known = read.computeIfAbsent(method.getMethod(), any -> readBy(method));
        if (known.contains(ANYTHING)) return true;
        var unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known);
        unknown.removeAll(EVERYWHERE);
        beside.stream().filter(one -> one.isAt(request.getRequestURI())).forEach(one -> unknown.removeAll(one.names()));
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    RefusalKind.UNKNOWN, "unknown-parameter", "site.unknown-parameter", String.join(", ", unknown));
        }
        values.stream()
                .filter(one -> known.contains(one.name()) && one.refuses(request.getParameter(one.name())))
                .findFirst()
                .ifPresent(KnownParameters::refuse);
        return true;
    }

    private static void refuse(KnownValues one) {
        throw new Refusal(RefusalKind.UNKNOWN, "unknown-value", "site.unknown-value", one.name());
    }

    private boolean isStrict(HttpServletRequest request, HandlerMethod method) {
        if (!request.getMethod().equals("GET") || request.getDispatcherType() != DispatcherType.REQUEST) return false;
        if (!method.getBeanType().getName().startsWith(OURS)) return false;
        return request.getRequestURI().startsWith("/api/v1/")
                || visitors.getObject().current().filter(Visitor::staff).isPresent();
    }

    static Set<String> readBy(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (type.isRecord()) return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null) return Stream.empty();
        if (Map.class.isAssignableFrom(type)) return Stream.of(ANYTHING);
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Stream.of(asked.value().isEmpty() ? parameter.getParameterName() : asked.value());
    }
}
