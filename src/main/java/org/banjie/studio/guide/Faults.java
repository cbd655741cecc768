package org.banjie.studio.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything that is wrong with how the page is filled in, at once. What the guide means is judged by the checks. */
@Component
class Faults {

    private static final int LONGEST = 2000;

    private final MessageSource texts;

    Faults(MessageSource texts) {
        this.texts = texts;
    }

    List<InputError> of(List<Part> parts, Filled filled, Locale locale) {
        var errors = new ArrayList<InputError>();
        parts.forEach(part -> {
            part.fields()
                    .forEach(field -> look(
                            field,
                            field.path(),
                            "studio-guide." + field.path(),
                            filled.many(field.path()),
                            errors,
                            locale));
            if (part.group() != null) rows(part.group(), filled, errors, locale);
        });
        return errors;
    }

    private void rows(Group group, Filled filled, List<InputError> errors, Locale locale) {
        var rows = filled.group(group.code());
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var at = group.code() + "[" + i + "].";
            for (var field : group.fields()) {
                var label = "studio-guide." + group.code() + "." + field.path();
                look(field, at + field.path(), label, row.many(field.path()), errors, locale);
            }
            var name = group instanceof SettingRows ? row.one("name") + " " + row.one("from") : row.one(group.key());
            if (group.unique() && !name.isBlank() && !seen.add(name)) {
                errors.add(error(at + group.key(), "twice", locale, name));
            }
            if (!name.isBlank() && !group.fits(row, filled)) errors.add(error(at + group.key(), "gone", locale, name));
        }
    }

    private void look(
            Field field, String path, String label, List<String> values, List<InputError> errors, Locale locale) {
        var words = texts.getMessage(label, null, locale);
        if (values.isEmpty()) {
            if (field.required()) errors.add(error(path, "required", locale, words));
            return;
        }
        for (var value : values) {
            if (value.length() > LONGEST) errors.add(error(path, "long", locale, words));
            if (!field.rule().holds(value)) errors.add(error(path, field.rule().name(), locale, words));
        }
    }

    private InputError error(String path, String rule, Locale locale, String words) {
        return new InputError(path, rule, texts.getMessage("studio-guide.error." + rule, new Object[] {words}, locale));
    }
}
