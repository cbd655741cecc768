package org.banjie.forms.schema;

import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression written for the browser, tried on the server with the same answer. What is translated: the end
 * of the text ({@code $} means the very end in JavaScript) and white space (JavaScript counts the Chinese wide space).
 * Trying is given up, as not matching, after {@value #PATIENCE} steps, so that no pattern can hold up a request.
 */
public final class Pattern {

    private static final int PATIENCE = 2_000_000;
    private static final String SPACES = "\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    private final String source;
    private final java.util.regex.Pattern compiled;

    private Pattern(String source, java.util.regex.Pattern compiled) {
        this.source = source;
        this.compiled = compiled;
    }

    /** Empty if it cannot be read. */
    static Optional<Pattern> read(String source) {
        try {
            return Optional.of(new Pattern(source, java.util.regex.Pattern.compile(translated(source))));
        } catch (PatternSyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the pattern occurs in the text. */
    public boolean occursIn(String text) {
        try {
            return compiled.matcher(new Impatient(text, new int[] {PATIENCE})).find();
        } catch (OutOfPatience | StackOverflowError hopeless) {
            return false;
        }
    }

    @Override
    public String toString() {
        return source;
    }

    private static String translated(String source) {
        var java = new StringBuilder();
        var inClass = false;
        for (var at = 0; at < source.length(); at++) {
            var c = source.charAt(at);
            if (c == '\\' && at + 1 < source.length()) java.append(escape(source.charAt(++at), inClass));
            else if (inClass && (c == '[' || c == '&')) java.append('\\').append(c);
            else java.append(c == '$' && !inClass ? "\\z" : c);
            if (c == '[') inClass = true;
            if (c == ']') inClass = false;
        }
        return java.toString();
    }

    private static String escape(char c, boolean inClass) {
        return switch (c) {
            case 's' -> inClass ? SPACES : "[" + SPACES + "]";
            case 'S' -> inClass ? "\\S" : "[^" + SPACES + "]";
            default -> "\\" + c;
        };
    }

    /** A text that throws once it has been looked at too often. */
    private record Impatient(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) throw new OutOfPatience();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Impatient(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class OutOfPatience extends RuntimeException {}
}
