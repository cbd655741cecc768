package org.banjie.time.limits;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A reason for which the law lets a limit stand still. */
public record PauseReason(String code, String basis) {

    /** By which setting a service guide names it: EXPERT_REVIEW is pauseExpertReview. */
    public static String setting(String code) {
        return Arrays.stream(code.split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "pause", ""));
    }
}
