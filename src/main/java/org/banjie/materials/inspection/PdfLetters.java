package org.banjie.materials.inspection;

/** The letters of a PDF (ISO 32000, 7.2.2) and how they make names. */
final class PdfLetters {

    private PdfLetters() {}

    static boolean isWhite(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    /** Neither white space nor one of the delimiters. */
    static boolean isRegular(int c) {
        return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
    }

    /** A name with its #xx written out: /J#61vaScript is JavaScript. */
    static String plain(CharSequence name) {
        var out = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var code = name.charAt(i) == '#' && i + 2 < name.length() ? hex(name, i + 1) : -1;
            out.append(code < 0 ? name.charAt(i) : (char) code);
            if (code >= 0) i += 2;
        }
        return out.toString();
    }

    private static int hex(CharSequence name, int at) {
        var high = Character.digit(name.charAt(at), 16);
        var low = Character.digit(name.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
