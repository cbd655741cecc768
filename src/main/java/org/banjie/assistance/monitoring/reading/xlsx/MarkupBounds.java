package org.banjie.assistance.monitoring.reading.xlsx;

import org.banjie.assistance.monitoring.reading.BrokenFile;

/**
 * Looks at an XML part before its parser does. A parser keeps every tag, comment and instruction whole in
 * memory, every open element, and every name it ever met: none of them may be as large as the file wants it to be.
 */
final class MarkupBounds {

    /** Characters of one tag, one text, one comment. */
    private static final int MOST = 256 << 10;

    private static final int DEPTH = 64;

    private enum In {
        TEXT,
        TAG,
        QUOTED,
        INSTRUCTION,
        COMMENT,
        CDATA
    }

    private final MarkupNames names = new MarkupNames();
    private In in = In.TEXT;
    private int length;
    private int depth;
    private int quote;
    private int first;
    private int last;
    private int before;
    private boolean ends;

    /** @throws BrokenFile when one piece of it is larger than in any table */
    void pass(char[] part, int from, int count) {
        for (var i = from; i < from + count; i++) pass(part[i]);
    }

    private void pass(char c) {
        if (++length > MOST) throw new BrokenFile("too-large-inside");
        var ended = c == '>' && before == last;
        switch (in) {
            case TEXT -> {
                if (c == '<') enter(In.TAG);
            }
            case TAG -> tag(c);
            case QUOTED -> quoted(c);
            case INSTRUCTION -> instruction(c);
            case COMMENT -> {
                if (ended && last == '-') enter(In.TEXT);
            }
            case CDATA -> {
                if (ended && last == ']') enter(In.TEXT);
            }
        }
        before = length == 0 ? 0 : last;
        last = length == 0 ? 0 : c;
    }

    private void enter(In next) {
        in = next;
        length = 0;
        if (next == In.TAG) ends = false;
    }

    private void tag(char c) {
        if (length == 1) first = c;
        if (length == 1 && c == '/') ends = true;
        if (length == 1 && c == '?') in = In.INSTRUCTION;
        else if (first == '!') declaration(c);
        else if (c == '>') close();
        else if (c == '"' || c == '\'') open(c);
        else names.pass(c);
    }

    /** {@code <!--} and {@code <![CDATA[}; any other declares a type of document, which a workbook has not. */
    private void declaration(char c) {
        if (length == 3 && c == '-' && last == '-') enter(In.COMMENT);
        else if (length == 2 && c == '[') enter(In.CDATA);
        else if (length > 2 || length == 2 && c != '-') throw new BrokenFile("not-a-workbook");
    }

    private void open(char c) {
        names.end();
        quote = c;
        in = In.QUOTED;
    }

    private void quoted(char c) {
        if (c == quote) names.endOfValue();
        else names.value(c);
        if (c == quote) in = In.TAG;
    }

    private void instruction(char c) {
        names.pass(c);
        if (c != '>' || last != '?') return;
        names.end();
        enter(In.TEXT);
    }

    private void close() {
        names.end();
        if (ends) depth--;
        else if (last != '/' && ++depth > DEPTH) throw new BrokenFile("too-large-inside");
        enter(In.TEXT);
    }
}
