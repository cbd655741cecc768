package org.banjie.words;

/** What a text begins with, as SQL's {@code like} asks for it: signs that mean something to it stand for themselves. */
public final class Beginning {

    private Beginning() {}

    /** The pattern for {@code like} of all that begin with a text. */
    public static String of(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
