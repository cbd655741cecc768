package org.banjie.assistance.monitoring.reading.xlsx;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.banjie.assistance.monitoring.reading.BrokenFile;

/** The names of elements and attributes and the names of their spaces: a parser remembers each for ever. */
final class MarkupNames {

    private static final int REMEMBERED = 1 << 20;
    private static final long XMLNS = of("xmlns");

    /** Unknown to whoever makes a file, or its names could be made to look the same. */
    private final long seed = new Random().nextLong() | 1;

    private final Set<Long> seen = new HashSet<>();
    private final long[] lately = new long[1024];
    private long hash;
    private long plain;
    private int length;
    private int remembered;
    private boolean space;

    /** One more character inside a tag, outside its quotes. */
    void pass(char c) {
        if (c <= ' ' || c == '=' || c == '/' || c == ':') end();
        else take(c);
    }

    /** One more character of a value. Only those that name a space are remembered. */
    void value(char c) {
        if (space) take(c);
    }

    void endOfValue() {
        remember();
        space = false;
    }

    /** A name is over. */
    void end() {
        if (length > 0) space |= plain == XMLNS;
        remember();
    }

    private void take(char c) {
        hash = (hash + c + 1) * 0x9E3779B97F4A7C15L ^ hash >>> 29 ^ seed;
        plain = plain * 31 + c;
        length++;
    }

    private void remember() {
        if (length > 0 && isNew()) remembered += length + 64;
        if (remembered > REMEMBERED) throw new BrokenFile("too-large-inside");
        hash = 0;
        plain = 0;
        length = 0;
    }

    private boolean isNew() {
        var place = (int) hash & lately.length - 1;
        if (lately[place] == hash) return false;
        lately[place] = hash;
        return seen.add(hash);
    }

    private static long of(String name) {
        var plain = 0L;
        for (var c : name.toCharArray()) plain = plain * 31 + c;
        return plain;
    }
}
