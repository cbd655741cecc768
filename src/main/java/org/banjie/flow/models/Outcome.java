package org.banjie.flow.models;

import java.util.Locale;
import org.banjie.words.Words;

/**
 * One way a human step can end, as its model says: {@code outcome.REFUSE = REJECT! | 不予确认 | Refuse}.
 *
 * @param needsReason whether whoever chooses it must say why
 */
public record Outcome(String code, OutcomeNature nature, boolean needsReason, Words name) {

    static Outcome parse(String code, String declared) {
        var parts = declared.split("\\|");
        var nature = parts[0].strip();
        var needsReason = nature.endsWith("!");
        return new Outcome(
                code,
                OutcomeNature.valueOf(needsReason ? nature.substring(0, nature.length() - 1) : nature),
                needsReason,
                new Words(parts[1].strip(), parts[2].strip()));
    }

    public String name(Locale locale) {
        return name.in(locale);
    }
}
