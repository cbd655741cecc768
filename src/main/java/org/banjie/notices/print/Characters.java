package org.banjie.notices.print;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The characters of a text before it is printed: look-alikes made one, and those that no font has made visible. */
final class Characters {

    /** What print shops set for a character they do not have (下駄, 〓). */
    static final String GETA = "〓";

    /** Characters that share a glyph with the one they are printed, and later copied, as. */
    private static final Map<Integer, String> PRINTED_AS = Map.of(
            0x00A0, " ", 0x00AD, "", 0x2003, "　", 0x2011, "-", 0x2012, "–", 0x2215, "／", 0x22EF, "…", 0x301C, "～",
            0xFEFF, "");

    private Characters() {}

    /** Composed, and with radicals (⾼, copied from somebody's PDF) as the characters they look like (高). */
    static String normalise(String text) {
        var out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c >= 0x2E80 && c <= 0x2FDF) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                out.append(PRINTED_AS.getOrDefault(c, Character.toString(c)));
            }
        });
        return out.toString();
    }

    /** The characters that cannot be printed, each once, in order of appearance. */
    static List<String> gaps(String text, IntPredicate printable) {
        return text.codePoints()
                .filter(c -> isGap(c, printable))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** The text with {@link #GETA} and the code point where a character cannot be printed: 〓（U+30EDE）. */
    static String mark(String text, IntPredicate printable) {
        return text.codePoints()
                .mapToObj(c -> isGap(c, printable) ? GETA + codePoint(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isGap(int c, IntPredicate printable) {
        return c != '\n' && c != '\r' && c != '\t' && !printable.test(c);
    }

    private static String codePoint(int c) {
        return "（U+%04X）".formatted(c);
    }
}
