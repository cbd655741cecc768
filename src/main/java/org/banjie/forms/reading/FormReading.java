package org.banjie.forms.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banjie.forms.feel.FormExpressions;
import org.banjie.forms.schema.AnswerShape;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Path;
import org.banjie.forms.schema.Plain;

/**
 * Answers read through a form. What is hidden is found in rounds: a hidden answer is dropped, which may hide or show
 * others, until nothing changes; the viewer comes to the same after the applicant's last change.
 */
public final class FormReading {

    private static final int ROUNDS = 10;
    private static final int MOST_STRANGERS = 50;

    private final Map<String, Object> given;
    private final FormExpressions feel;
    private final List<Flaw> outright = new ArrayList<>();
    private Map<Path, Flaw> flaws = Map.of();
    private List<Instance> instances = List.of();

    /** @param given the data the form was opened with, from us and not from the applicant */
    private FormReading(Map<String, Object> given, FormExpressions feel) {
        this.given = given;
        this.feel = feel;
    }

    public static FormReading of(
            Component form, AnswerShape shape, JsonNode answers, Map<String, Object> given, FormExpressions feel) {
        var reading = new FormReading(given, feel.beginning());
        Guard.against(answers)
                .ifPresentOrElse(reading.outright::add, () -> reading.read(form, shape, Plain.map(answers)));
        return reading;
    }

    /** Fields and lists on the page, in the order of the form. */
    public List<Instance> instances() {
        return instances;
    }

    /**
     * Everything wrong, in the order of the form.
     *
     * @param more rules that form-js does not know, asked only where its own rules are content and something is entered
     */
    public List<Flaw> flaws(Function<Instance, Optional<Flaw>> more) {
        var checks = new FieldChecks(feel, given);
        return Stream.concat(outright.stream(), instances.stream().flatMap(instance -> flaws(instance, checks, more)))
                .toList();
    }

    private Stream<Flaw> flaws(Instance instance, FieldChecks checks, Function<Instance, Optional<Flaw>> more) {
        if (instance.component().isDisabled()) return Stream.empty();
        var known = flaws.get(instance.path());
        if (known != null) return Stream.of(known);
        var found = checks.flaws(instance);
        if (!found.isEmpty() || instance.isEmpty()) return found.stream();
        return more.apply(instance).stream();
    }

    private void read(Component form, AnswerShape shape, Map<String, Object> answers) {
        var strangers = new ArrayList<Path>();
        shape.strangers(answers, Path.ROOT, strangers);
        strangers.stream()
                .limit(MOST_STRANGERS)
                .map(path -> Flaw.of(path, "unknown-field"))
                .forEach(outright::add);

        var coerced = Coercion.of(form, merged(given, answers));
        flaws = coerced.flaws();
        instances = settled(form, coerced.values(), Coercion.of(form, given).values());
        flaws.values().stream().filter(this::isOfNoField).forEach(outright::add);
    }

    private List<Instance> settled(Component form, Map<String, Object> values, Map<String, Object> untouched) {
        var backdrop = merged(given, untouched);
        var round = new ReadingRound(form, feel, values, merged(backdrop, values));
        for (var i = 0; i < ROUNDS; i++) {
            var next = new ReadingRound(form, feel, values, merged(backdrop, round.kept()));
            var settled = next.kept().equals(round.kept());
            round = next;
            if (settled) break;
        }
        return round.instances();
    }

    /** A group or row that is no object belongs to no field; it is told all the same. */
    private boolean isOfNoField(Flaw flaw) {
        return flaw.variant().equals("object");
    }

    private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
        var both = new LinkedHashMap<>(below);
        both.putAll(above);
        return both;
    }
}
