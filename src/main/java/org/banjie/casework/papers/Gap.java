package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * One thing that a notice asks for, as a form lists it under {@code gaps}. Notices are compared by item, not by wording.
 *
 * @param item code of the paper or field; of what is neither, what is said
 * @param words what is missing, where it is neither paper nor field; else empty
 * @param what what is missing or wrong with it
 * @param todo how to mend it
 */
public record Gap(String item, String words, String what, String todo) {

    /** Of a gap that is no paper or field: it is told from others by what it says, or repeats an earlier one. */
    private static final Set<String> OF_NO_LIST = Set.of("", "APPLICATION", "OTHER");

    private static final String SAID = "said:";

    public static List<Gap> of(JsonNode form) {
        return StreamSupport.stream(form.path("gaps").spliterator(), false)
                .map(Gap::read)
                .toList();
    }

    private static Gap read(JsonNode gap) {
        var code = gap.path("code").asText("");
        var what = gap.path("item").asText();
        var isSaid = OF_NO_LIST.contains(code);
        var again = gap.path("again").asText("");
        var item = !again.isBlank() ? again : isSaid ? SAID + what.strip() : code;
        return new Gap(item, isSaid ? what : "", what, gap.path("todo").asText());
    }

    /** Whether it is none of the list. */
    public boolean isSaid() {
        return item.startsWith(SAID);
    }

    /** Whether the notice gives a reason for asking what no earlier one asked. */
    public static boolean isReasoned(JsonNode form) {
        return !form.path("newReason").asText("").isBlank();
    }
}
