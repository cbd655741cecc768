package org.banjie.flow.effects;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.springframework.stereotype.Component;

/** What a verb that a model calls does to the case, as the program's own beans say of themselves. */
@Component
public class VerbEffects {

    private static final Pattern CALL =
            Pattern.compile("\\$\\{\\s*(\\w+)\\.(\\w+)\\(\\s*\\w+\\s*(?:,\\s*'([^']*)'\\s*)?((?:,[^)]*)?)\\)\\s*}");

    private record Call(Method method, String second, List<String> more) {}

    /**
     * For what a verb lets the limit of a case stand still.
     *
     * @param reason one that the law lists
     * @param setting of the guide that says for how long; empty where none is named
     */
    public record Stop(String reason, String setting) {}

    private final CallableBeans beans;

    public VerbEffects(CallableBeans beans) {
        this.beans = beans;
    }

    /** Whether the case is closed after it; false for what cannot be read. */
    public boolean closes(String expression) {
        return call(expression).filter(VerbEffects::closes).isPresent();
    }

    /**
     * The limits that run after it.
     *
     * @param ofGuide the limit that the kind's guide names
     */
    public Set<String> starts(String expression, String ofGuide) {
        return call(expression)
                .filter(call -> call.method().isAnnotationPresent(StartsLimit.class))
                .map(call -> named(call, ofGuide))
                .orElse(Set.of());
    }

    /** For what the limit of the case stands still after it; empty where it does not. */
    public Optional<Stop> stops(String expression) {
        return call(expression)
                .filter(call -> call.method().isAnnotationPresent(StopsClock.class))
                .map(call -> new Stop(
                        String.valueOf(call.second()),
                        call.more().isEmpty() ? "" : call.more().get(0)));
    }

    /** Whether a limit that stood still runs again after it. */
    public boolean runs(String expression) {
        return call(expression)
                .filter(call -> call.method().isAnnotationPresent(RunsClock.class))
                .isPresent();
    }

    /** The message that the program sends to the case some time after it; empty where none. */
    public Optional<String> sends(String expression) {
        return call(expression)
                .map(call -> call.method().getAnnotation(SendsMessage.class))
                .map(SendsMessage::value);
    }

    private static Set<String> named(Call call, String ofGuide) {
        return List.of(call.method().getAnnotation(StartsLimit.class).value()).stream()
                .map(code -> switch (code) {
                    case StartsLimit.OF_GUIDE -> String.valueOf(ofGuide);
                    case StartsLimit.NAMED -> String.valueOf(call.second());
                    default -> code;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean closes(Call call) {
        var closes = call.method().getAnnotation(ClosesCase.class);
        if (closes == null) return false;
        return closes.value().length == 0 || List.of(closes.value()).contains(call.second());
    }

    private Optional<Call> call(String expression) {
        if (expression == null) return Optional.empty();
        var read = CALL.matcher(expression.strip());
        if (!read.matches()) return Optional.empty();
        var arity = 1
                + (read.group(3) == null ? 0 : 1)
                + (int) read.group(4).chars().filter(c -> c == ',').count();
        return beans.find(read.group(1))
                .flatMap(bean -> bean.method(read.group(2), arity))
                .map(method -> new Call(method, read.group(3), more(read.group(4))));
    }

    /** The arguments after the second, without their quotes. */
    private static List<String> more(String arguments) {
        return Stream.of(arguments.split(","))
                .map(argument -> argument.strip().replaceAll("^'|'$", ""))
                .filter(argument -> !argument.isEmpty())
                .toList();
    }
}
