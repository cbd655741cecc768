package org.banjie.notices.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;

/**
 * A piece of a paper.
 *
 * @param label of a row of a table: what stands on the left; null for all others
 * @param text with what is put in by its name in braces ({@link Sentence})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Block(Sort sort, String label, String text) {

    /** What a piece looks like. */
    public enum Sort {
        /** To whom it is addressed, not indented. */
        TO,
        HEADING,
        TEXT,
        /** A numbered list; its text is the list's name alone. */
        LIST,
        /** A row of a table; rows that follow each other are one table. */
        ROW;

        /** As a file and a page have it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Block of(Sort sort, String text) {
        return new Block(sort, null, text);
    }
}
