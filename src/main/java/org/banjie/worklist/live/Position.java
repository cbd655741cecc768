package org.banjie.worklist.live;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Up to where somebody has been told: every transaction older than that one. What is told again from here on is complete,
 * and may hold what was told already.
 *
 * @param second when it was, by the clock of the database, in seconds since 1970
 */
record Position(long transaction, long second) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,12})");

    /** What a program or a page names as the last it was told; empty where it cannot be read. */
    static Optional<Position> parse(String id) {
        var found = WRITTEN.matcher(id == null ? "" : id.strip());
        return found.matches()
                ? Optional.of(new Position(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return transaction + "." + second;
    }
}
