package org.banjie.notices.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * On what occasion a message is written, and what its words may say.
 *
 * @param code of the text, {@code notices.message.<code>} where it comes with the program
 * @param group under which it is listed
 * @param says what the program gives, in its order; null where what it gives means nothing
 * @param must codes of those that no text may leave out
 */
public record Occasion(String code, String group, List<Placeholder> says, Set<String> must) {

    /** Groups of which a kind may say the messages in words of its own: they tell of cases of every kind. */
    private static final Set<String> OF_CASES = Set.of("course", "opened", "meanwhile");

    /** Whether a kind may have words of its own for it. */
    public boolean ofCases() {
        return OF_CASES.contains(group);
    }

    /** What a text may have put in. */
    public List<Placeholder> offered() {
        return says.stream().filter(Objects::nonNull).toList();
    }

    public boolean isMust(Placeholder placeholder) {
        return must.contains(placeholder.code());
    }

    Optional<Placeholder> called(String word) {
        return offered().stream().filter(one -> one.zh().equals(word)).findFirst();
    }
}
