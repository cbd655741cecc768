package org.banjie.stories.rights;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/**
 * The paths under which everything in a scene can be looked at: each address that only looks, for each thing that is
 * there, as it is and with each thing that can be asked of it.
 *
 * @param things what is there by the end of an address with the name of its variable, as {@link Address#path} knows it, and
 *     under {@code ?name} what is asked of it; a map for each thing with all that is known of it
 */
record Looks(List<Map<String, String>> things) {

    /** Guessing at codes makes everybody wait, so only who has them asks by them. */
    private static final String CODE = "code";

    /** These are parts of a form object, which no handler names one by one. */
    private static final Map<String, List<String>> IN_FORMS = Map.of(
            "/worklist", List.of("box", "q"),
            "/worklist/export", List.of("box", "q"),
            "/api/v1/worklist", List.of("box", "q"),
            "/api/v1/worklist/export", List.of("box", "q"));

    /** What can be asked of lists, by the name of the parameter: beginnings of secrets, never a whole one. */
    private static final Map<String, List<String>> ASKED = Map.ofEntries(
            Map.entry("box", List.of("todo", "mine", "waiting", "followed", "done", "closed")),
            Map.entry("after", List.of("1.1")),
            Map.entry("q", List.of("%E9%9A%90", "%E5%AF%86", "310225", "DB-")),
            Map.entry("list", List.of("ABNORMAL", "SERIOUS")),
            Map.entry("street", List.of("310117004")),
            Map.entry("state", List.of("OWED")),
            Map.entry("month", List.of("2026-01")),
            Map.entry("unit", List.of("WORKING", "310117004")),
            Map.entry("office", List.of("street-intake@310117004")),
            Map.entry("holder", List.of("")),
            Map.entry("uid", List.of("admin-1")),
            Map.entry("day", List.of("2026-02-10")),
            Map.entry("what", List.of("RECEIVED")),
            Map.entry("from", List.of("1")),
            Map.entry("to", List.of("1")),
            Map.entry("version", List.of("1")),
            Map.entry("place", List.of("1")),
            Map.entry("at", List.of("1@2026-02-12T10:00")),
            Map.entry("days", List.of("5")),
            Map.entry("id", List.of("00000000-0000-0000-0000-000000000007")));

    Set<String> of(Address address, boolean hasCodes) {
        var paths = new LinkedHashSet<String>();
        var byCode = names(address).contains(CODE);
        for (var there : things) {
            if (!byCode) paths.addAll(paths(address, there));
            else if (hasCodes && !there.get("?" + CODE).isEmpty()) paths.addAll(paths(address, there));
        }
        return paths;
    }

    private Set<String> paths(Address address, Map<String, String> there) {
        var path = address.path(there);
        var wanted = parameters(address).stream()
                .filter(Looks::isRequired)
                .map(Looks::called)
                .toList();
        wanted.forEach(this::isKnownOfSomething);
        if (wanted.stream().anyMatch(name -> values(name, there).isEmpty())) return Set.of();
        var must = wanted.stream()
                .map(name -> name + "=" + values(name, there).get(0))
                .toList();
        var paths = new LinkedHashSet<>(Set.of(path + question(must)));
        for (var name : names(address)) {
            for (var value : values(name, there)) paths.add(path + question(with(must, name, value)));
        }
        return paths;
    }

    /** A case has no step to ask for, its steps have. */
    private void isKnownOfSomething(String name) {
        if (things.stream().allMatch(there -> values(name, there).isEmpty())) {
            throw new AssertionError("The scene says nothing to ask for by " + name);
        }
    }

    private static List<String> names(Address address) {
        var names =
                new ArrayList<>(parameters(address).stream().map(Looks::called).toList());
        names.addAll(IN_FORMS.getOrDefault(address.pattern(), List.of()));
        return names;
    }

    private List<String> values(String name, Map<String, String> there) {
        return there.containsKey("?" + name) ? List.of(there.get("?" + name)) : ASKED.getOrDefault(name, List.of());
    }

    private static List<Parameter> parameters(Address address) {
        return Arrays.stream(address.handler().getMethod().getParameters())
                .filter(one -> one.isAnnotationPresent(RequestParam.class))
                .toList();
    }

    private static String called(Parameter parameter) {
        var name = parameter.getAnnotation(RequestParam.class).name();
        return name.isEmpty() ? parameter.getName() : name;
    }

    private static boolean isRequired(Parameter parameter) {
        var asked = parameter.getAnnotation(RequestParam.class);
        return asked.required()
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && parameter.getType() != Optional.class;
    }

    private static List<String> with(List<String> must, String name, String value) {
        var all = new ArrayList<>(must);
        all.removeIf(other -> other.startsWith(name + "="));
        all.add(name + "=" + value);
        return all;
    }

    private static String question(List<String> asked) {
        return asked.isEmpty() ? "" : "?" + String.join("&", asked);
    }
}
