package org.banjie.kinds.forms;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.banjie.forms.FormSchema;
import org.banjie.sets.ShippedSets;
import org.springframework.stereotype.Component;

/**
 * Fields that came into a form after the version a case runs on. The rules are those of the program as it is now; they
 * ask nobody for what the form of an older case has no place for. Where an administrator takes such a field out of the
 * form, the rule is silent too, and the studio's checks say so.
 */
@Component
class LaterFields {

    /** By kind and form; what the program brings does not change while it runs. */
    private final Map<String, Set<String>> shipped = new ConcurrentHashMap<>();

    /** Whether the form as the program brings it has that field and the form of the case has not. */
    boolean isLater(String kind, FormSchema form, String path) {
        var field = path.split("[.\\[]", 2)[0];
        return !field.isEmpty()
                && !form.places().contains(field)
                && shipped.computeIfAbsent(kind + "/" + form.id(), any -> shipped(kind, form.id()))
                        .contains(field);
    }

    private static Set<String> shipped(String kind, String form) {
        return ShippedSets.of(kind)
                .flatMap(set -> set.text(form + ".form"))
                .map(text -> FormSchema.parse(text).places())
                .orElse(Set.of());
    }
}
