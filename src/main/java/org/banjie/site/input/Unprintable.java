package org.banjie.site.input;

/**
 * Characters that no paper and no database can hold: people never type them, they come along with what is pasted or are
 * sent on purpose. Tab and line ends are none of them.
 */
final class Unprintable {

    private Unprintable() {}

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Unprintable::is);
    }

    static String without(String text) {
        if (text == null || !isIn(text)) return text;
        var rest = new StringBuilder();
        text.codePoints().filter(c -> !is(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    /** C0 and DEL, half of a surrogate pair, and the two code points that are no characters. */
    private static boolean is(int c) {
        if (c < ' ') return c != '\t' && c != '\n' && c != '\r';
        return c == 0x7F || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
    }
}
