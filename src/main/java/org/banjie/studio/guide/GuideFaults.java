package org.banjie.studio.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.studio.guide.fields.Field;
import org.banjie.studio.guide.fields.Filled;
import org.banjie.studio.guide.fields.Group;
import org.banjie.studio.guide.fields.Part;
import org.banjie.studio.guide.fields.SettingRows;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Everything that is wrong with how the page is filled in, at once. What the guide means is judged by the checks. */
final class GuideFaults {

    private static final int LONGEST = 2000;

    private GuideFaults() {}

    static List<InputError> of(List<Part> parts, Filled filled) {
        var errors = new ArrayList<InputError>();
        parts.forEach(part -> {
            part.fields()
                    .forEach(field -> look(
                            field, field.path(), "studio-guide." + field.path(), filled.many(field.path()), errors));
            if (part.group() != null) rows(part.group(), filled, errors);
        });
        return errors;
    }

    private static void rows(Group group, Filled filled, List<InputError> errors) {
        var rows = filled.group(group.code());
        var seen = new HashSet<String>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var at = group.code() + "[" + i + "].";
            for (var field : group.fields()) {
                var label = "studio-guide." + group.code() + "." + field.path();
                look(field, at + field.path(), label, row.many(field.path()), errors);
            }
            var name = group instanceof SettingRows ? row.one("name") + " " + row.one("from") : row.one(group.key());
            if (group.unique() && !name.isBlank() && !seen.add(name)) {
                errors.add(error(at + group.key(), "twice", name));
            }
            if (!name.isBlank() && !group.fits(row, filled)) errors.add(error(at + group.key(), "gone", name));
        }
    }

    private static void look(Field field, String path, String label, List<String> values, List<InputError> errors) {
        var words = new DefaultMessageSourceResolvable(label);
        if (values.isEmpty()) {
            if (field.required()) errors.add(error(path, "required", words));
            return;
        }
        for (var value : values) {
            if (value.length() > LONGEST) errors.add(error(path, "long", words));
            if (!field.rule().holds(value)) errors.add(error(path, field.rule().name(), words));
        }
    }

    /** @param words name of the field, or what was typed */
    private static InputError error(String path, String rule, Object words) {
        return new InputError(path, rule, "studio-guide.error." + rule, words);
    }
}
