package org.banjie.stories.rights;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address of the program as a handler declares it, so that a new one cannot be forgotten. */
record Address(String method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** All of them that are Banjie's own, those that only look before those that act. */
    static List<Address> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("org.banjie"))
                .flatMap(one -> one.getKey().getPatternValues().stream()
                        .map(pattern -> new Address(
                                method(one.getKey().getMethodsCondition().getMethods().stream()
                                        .findFirst()),
                                pattern,
                                one.getValue())))
                .sorted(Comparator.comparing((Address one) -> !one.method.equals("GET"))
                        .thenComparing(Address::pattern)
                        .thenComparing(Address::method)
                        .thenComparing(one -> one.handler.toString()))
                .toList();
    }

    private static String method(Optional<RequestMethod> method) {
        return method.map(RequestMethod::name).orElse("GET");
    }

    boolean api() {
        return pattern.startsWith("/api/") || pattern.startsWith("/engine-rest");
    }

    /** Whether it leads to one case or one step of it, so that it is answered by what one may see of that. */
    boolean isOfCase() {
        return Stream.of("{caseNo}", "{no}", "/tasks/").anyMatch(pattern::contains);
    }

    String name() {
        return method + " " + pattern;
    }

    /** The address of something that is there where the scene has it, else of nothing. */
    String path(Map<String, String> there) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> value(variable, there));
    }

    private String value(MatchResult variable, Map<String, String> there) {
        var name = variable.group(1);
        var before = pattern.substring(0, variable.start());
        return there.entrySet().stream()
                .filter(one -> (before + name).endsWith(one.getKey()))
                .max(Comparator.comparing(one -> one.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseGet(() -> nothing(name));
    }

    private String nothing(String name) {
        var type = Arrays.stream(handler.getMethod().getParameters())
                .filter(one -> one.isAnnotationPresent(PathVariable.class))
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .<Class<?>>map(Parameter::getType)
                .orElse(String.class);
        if (type == UUID.class) return new UUID(0, 7).toString();
        return type == String.class ? "nothing" : "999999";
    }
}
