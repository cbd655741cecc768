package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.banjie.forms.feel.FormExpressions;
import org.banjie.forms.reading.Flaw;
import org.banjie.forms.reading.FormReading;
import org.banjie.forms.reading.Instance;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Path;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Words;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The parts of a form told in pages ({@code properties.page}), and how far each is, as the page shows them before any script
 * runs. The script finds the same ({@code pages.ts}) as long as nobody has turned a page.
 */
@org.springframework.stereotype.Component
public class FormOverview {

    private final FormExpressions feel;
    private final Function<String, Optional<Unit>> units;

    @Autowired
    FormOverview(Clock clock, Units units) {
        this(clock, units::find);
    }

    FormOverview(Clock clock, Function<String, Optional<Unit>> units) {
        this.feel = new FormExpressions(clock);
        this.units = units;
    }

    /** What is said of a part: DONE is what somebody has answered, OPTIONAL what may be left out. */
    public enum State {
        DONE,
        BEGUN,
        OPTIONAL,
        UNTOUCHED;

        /** As styles and messages call it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param id the page, as the address names it behind {@code #/} */
    public record Part(String id, Words title, State state) {}

    /** Those that ask anything of somebody who has answered this so far; none when the form stands on one page. */
    public List<Part> of(FormSchema schema, JsonNode answers) {
        var pages = pages(schema.form());
        if (pages.size() < 2) return List.of();
        var reading = FormReading.of(schema.form(), schema.shape(), answers, Map.of(), feel);
        var formats = new Formats(units, feel.today());
        var wrong = new HashSet<Path>();
        reading.flaws(formats::flaw).stream().map(Flaw::path).forEach(wrong::add);
        var parts = new ArrayList<Part>();
        pages.forEach((id, page) -> {
            var asked = reading.instances().stream().filter(page::holds).toList();
            if (!asked.isEmpty()) parts.add(new Part(id, page.title, page.state(asked, wrong)));
        });
        return parts;
    }

    private static Map<String, Page> pages(Component form) {
        var pages = new LinkedHashMap<String, Page>();
        for (var outer : form.children()) {
            var id = outer.property("page");
            if (id.isEmpty()) continue;
            pages.computeIfAbsent(id, none -> new Page(outer.label())).take(outer);
        }
        return pages;
    }

    private static final class Page {

        private final Words title;
        private final Set<String> fields = new HashSet<>();
        private boolean needed;

        Page(Words title) {
            this.title = title;
        }

        void take(Component component) {
            fields.add(component.id());
            needed |= component.json().path("validate").path("required").asBoolean();
            component.children().forEach(this::take);
        }

        boolean holds(Instance instance) {
            return fields.contains(instance.component().id());
        }

        State state(List<Instance> asked, Set<Path> wrong) {
            var fields = asked.stream().filter(one -> !one.component().isList()).toList();
            var touched = fields.stream().anyMatch(Page::isAnswered);
            var faulty = fields.stream().anyMatch(field -> wrong.contains(field.path()));
            if (faulty) return touched ? State.BEGUN : State.UNTOUCHED;
            if (touched) return State.DONE;
            return needed ? State.UNTOUCHED : State.OPTIONAL;
        }

        /** A tick that is not set answers nothing. */
        private static boolean isAnswered(Instance field) {
            return !field.isEmpty() && !Boolean.FALSE.equals(field.value());
        }
    }
}
