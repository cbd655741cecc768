package org.banjie.worklist.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.banjie.refusal.InputError;

/**
 * A note as somebody wants to write it.
 *
 * @param to uids of those it asks; empty for a note
 * @param answers the question it answers; null for none
 */
record Wanted(String text, List<String> to, UUID answers) {

    static final int LONGEST = 2000;
    static final int MOST_PEOPLE = 10;

    Wanted {
        text = text == null ? "" : text.strip();
        to = people(to);
    }

    /** What is wrong with it as it stands, whoever the people are. */
    List<InputError> faults() {
        var faults = new ArrayList<InputError>();
        if (text.isEmpty()) faults.add(new InputError("text", "required", "talk.text.required"));
        if (text.length() > LONGEST) faults.add(new InputError("text", "too-long", "talk.text.too-long", LONGEST));
        tooMany(to).ifPresent(faults::add);
        return faults;
    }

    static Optional<InputError> tooMany(List<String> to) {
        return to.size() <= MOST_PEOPLE
                ? Optional.empty()
                : Optional.of(new InputError("to", "too-many", "talk.to.too-many", MOST_PEOPLE));
    }

    /** Each once, without what was left empty. */
    static List<String> people(List<String> to) {
        if (to == null) return List.of();
        return to.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(uid -> !uid.isEmpty())
                .distinct()
                .toList();
    }
}
