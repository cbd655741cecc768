package org.banjie.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a form-js schema into components and collects everything in it that the server would not understand: what it
 * does not know it could not check, and then browser and server would not agree.
 */
public final class Reader {

    private static final int DEEPEST = 12;

    private final Set<String> formats;
    private final Predicate<String> happenings;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();

    /**
     * @param formats the values that {@code properties.format} may have
     * @param happenings what a date may name with {@code properties.notBefore}
     */
    public Reader(Set<String> formats, Predicate<String> happenings) {
        this.formats = formats;
        this.happenings = happenings;
    }

    /** The form itself, the root of all components. Meaningful only without {@link #problems}. */
    public Component form(JsonNode json) {
        if (!"default".equals(json.path("type").asText())) problems.add("a form has the type default");
        return component(json, "", 0).orElse(null);
    }

    /** One line each, with the id of the component. */
    public List<String> problems() {
        return problems;
    }

    private Optional<Component> component(JsonNode json, String above, int depth) {
        Consumer<String> complain = problem -> problems.add(json.path("id").asText("?") + ": " + problem);
        var type = Type.named(json.path("type").asText());
        if (type.isEmpty() || depth > DEEPEST) {
            complain.accept(depth > DEEPEST ? "too deep" : "unknown type " + json.path("type"));
            return Optional.empty();
        }
        check(json, type.get(), complain);
        var path = claim(json, type.get(), above, complain);
        return Optional.of(new Component(
                json.path("id").asText(),
                type.get(),
                names(json, type.get()),
                FieldRules.read(json.path("validate"), complain),
                type.get().hasOptions() ? Optional.of(Options.read(json, complain)) : Optional.empty(),
                FixedOrExpression.readCondition(json.path("conditional").path("hide"), complain),
                FixedOrExpression.read(json.path("expression"), complain),
                children(json, path, depth),
                json));
    }

    private List<Component> children(JsonNode json, String path, int depth) {
        var children = new ArrayList<Component>();
        for (var child : json.path("components")) {
            component(child, path, depth + 1).ifPresent(children::add);
        }
        return children;
    }

    private void check(JsonNode json, Type type, Consumer<String> complain) {
        json.fieldNames().forEachRemaining(name -> {
            if (!type.knows(name)) complain.accept("unknown property " + name);
        });
        if (json.hasNonNull("id") && !ids.add(json.path("id").asText())) complain.accept("the id is used twice");
        var format = json.path("properties").path("format").asText();
        if (!format.isEmpty() && !formats.contains(format)) complain.accept("unknown format " + format);
        order(json.path("properties").path("notBefore").asText(), type, complain);
        if (type.isField() && names(json, type).isEmpty()) complain.accept("a field needs a key");
        if (type.isList() && names(json, type).isEmpty()) complain.accept("a list needs a path");
    }

    private void order(String notBefore, Type type, Consumer<String> complain) {
        if (notBefore.isBlank()) return;
        if (type != Type.DATETIME) complain.accept("only a date can have notBefore");
        Stream.of(notBefore.split("\\s+"))
                .filter(happenings.negate())
                .forEach(name -> complain.accept("unknown notBefore " + name));
    }

    /** Two components may not write to one place; groups may share one. */
    private String claim(JsonNode json, Type type, String above, Consumer<String> complain) {
        var names = names(json, type);
        var path = names.isEmpty() ? above : above + "." + String.join(".", names);
        var owned = !names.isEmpty() && (type.isField() || type.isList());
        if (owned && !claimed.add(path)) complain.accept("the place " + path.substring(1) + " is used twice");
        return type.isList() ? path + "[]" : path;
    }

    private static List<String> names(JsonNode json, Type type) {
        var path = type.isField() ? json.path("key") : type.isContainer() ? json.path("path") : json.path("none");
        return path.asText().isEmpty() ? List.of() : List.of(path.asText().split("\\."));
    }
}
