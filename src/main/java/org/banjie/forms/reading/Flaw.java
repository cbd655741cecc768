package org.banjie.forms.reading;

import java.util.List;
import org.banjie.forms.schema.Path;

/**
 * Something wrong with an answer, not yet in words.
 *
 * @param code the rule, as in {@link org.banjie.refusal.InputError#code()}
 * @param variant a closer reason within the rule, for the wording; may be empty
 * @param arguments what the words need besides the label
 */
public record Flaw(Path path, String code, String variant, List<Object> arguments) {

    public static Flaw of(Path path, String code, Object... arguments) {
        return new Flaw(path, code, "", List.of(arguments));
    }

    public Flaw because(String closer) {
        return new Flaw(path, code, closer, arguments);
    }
}
