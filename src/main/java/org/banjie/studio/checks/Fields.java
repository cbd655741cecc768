package org.banjie.studio.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.forms.BrokenSchema;
import org.banjie.forms.FormSchema;
import org.springframework.stereotype.Component;

/** Forms can be filled in, are used, and have the fields that the guide asks them for. */
@Component
public class Fields implements Check {

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.forms().forEach((file, form) -> {
            filled(file, form, say);
            used(draft, file, form.path("id").asText(), say);
        });
        if (draft.guide() != null && draft.guide().form() != null) guide(draft, say);
    }

    /** The keys of a form's fields. */
    public static Set<String> keys(JsonNode form) {
        return new TreeSet<>(form.findValuesAsText("key"));
    }

    /** The keys of all forms of a set. */
    public static Set<String> keys(SetReading draft) {
        return draft.forms().values().stream()
                .flatMap(form -> keys(form).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void filled(String file, JsonNode form, Consumer<Remark> say) {
        try {
            FormSchema.parse(form);
        } catch (BrokenSchema broken) {
            say.accept(Remark.of(Remark.Severity.ERROR, file, file, "", "form-broken", broken.getMessage()));
        }
    }

    private static void used(SetReading draft, String file, String id, Consumer<Remark> say) {
        var named = draft.nodes("userTask")
                .flatMap(task -> Stream.concat(Stream.of(String.valueOf(task.camunda("formRef"))), shown(task)))
                .anyMatch(id::equals);
        var first = draft.guide() != null && id.equals(draft.guide().form());
        if (!named && !first) say.accept(Remark.of(Remark.Severity.NOTE, file, file, "", "form-unused"));
    }

    private static Stream<String> shown(Node task) {
        var shows = task.property("shows");
        return shows == null ? Stream.empty() : Stream.of(shows.split(" "));
    }

    private static void guide(SetReading draft, Consumer<Remark> say) {
        var guide = draft.guide();
        var form = draft.form(guide.form());
        if (form.isEmpty()) {
            say.accept(Remark.guideError("guide-form", guide.form()));
            return;
        }
        var keys = keys(form.get());
        if (guide.category() != null && guide.category().answer() != null) {
            demand(keys, guide.category().answer(), "category.answer", say);
        }
        if (guide.contests() != null) demand(keys, guide.contests(), "contests", say);
        if (guide.jurisdiction() != null) {
            demand(keys, guide.jurisdiction().area(), "jurisdiction.area", say);
            if (guide.jurisdiction().residence() != null) {
                demand(keys, guide.jurisdiction().residence(), "jurisdiction.residence", say);
            }
        }
    }

    private static void demand(Set<String> keys, String field, String place, Consumer<Remark> say) {
        if (field == null || !keys.contains(field)) say.accept(Remark.guideWarning("guide-field", place, field));
    }
}
