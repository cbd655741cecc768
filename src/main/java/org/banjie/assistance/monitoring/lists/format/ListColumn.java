package org.banjie.assistance.monitoring.lists.format;

import java.util.List;
import org.banjie.words.Words;

/**
 * What a list says about a person in one column.
 *
 * @param headers how senders head it; blanks and letter case make no difference
 */
public record ListColumn(String field, Type type, boolean required, Words name, List<String> headers) {

    enum Type {
        /** Identity number, GB 11643. */
        ID,
        TEXT,
        /** A day that is not to come. */
        DATE,
        NUMBER,
        /** Unified social credit code, GB 32100. */
        USCC;

        /** Its values may be numbers so long that a spreadsheet loses their ends. */
        boolean isLong() {
            return this == ID || this == USCC || this == TEXT;
        }
    }

    boolean isHeadedBy(String header) {
        var normal = header.replaceAll("[\\s_\\-*]", "");
        return headers.stream().anyMatch(normal::equalsIgnoreCase);
    }
}
