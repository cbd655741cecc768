package org.banjie.worklist.pages;

import java.util.Arrays;
import java.util.Locale;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** The words of a query as they stand in an address: {@code box=todo}. */
final class WorklistWords {

    private WorklistWords() {}

    /** @throws Refusal INVALID naming the words that can be used */
    static <E extends Enum<E>> E parse(Class<E> type, String name, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        RefusalKind.INVALID,
                        "bad-parameter",
                        "worklist.bad-parameter",
                        name,
                        Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
