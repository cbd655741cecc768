package org.banjie.sweeping;

import java.time.DateTimeException;
import java.util.function.Function;

/** Values as people type them into a form; null for what is no such value, which a rule then says beside its field. */
public final class FormInput {

    private FormInput() {}

    public static Integer number(String typed) {
        var text = text(typed);
        return text.matches("\\d{1,7}") ? Integer.valueOf(text) : null;
    }

    public static <T> T moment(String typed, Function<String, T> how) {
        try {
            return how.apply(text(typed));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
