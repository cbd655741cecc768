package org.banjie.words;

import java.text.Collator;
import java.util.Locale;

/**
 * The first letters of how Chinese characters sound (拼音), for a short code: 高龄津贴 becomes {@code gljt}. Java sorts
 * the common characters by their sound; the letter is found by where a character stands among the first of each letter.
 */
public final class Initials {

    private static final String FIRST = "阿芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    private Initials() {}

    /** Small letters and digits; what has neither a sound nor a letter is left out. */
    public static String of(String text) {
        var collator = Collator.getInstance(Locale.CHINA);
        var letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(sign -> {
            if (sign < 128) {
                if (Character.isLetterOrDigit(sign)) letters.appendCodePoint(sign);
            } else if (Character.isIdeographic(sign)) {
                var letter = letter(collator, Character.toString(sign));
                if (letter != 0) letters.append(letter);
            }
        });
        return letters.toString();
    }

    /** 0 for a character whose sound Java does not know: those stand behind all others, or before. */
    private static char letter(Collator collator, String sign) {
        if (collator.compare(sign, "座") > 0) return 0;
        for (var i = FIRST.length() - 1; i >= 0; i--) {
            if (collator.compare(sign, FIRST.substring(i, i + 1)) >= 0) return LETTERS.charAt(i);
        }
        return 0;
    }
}
