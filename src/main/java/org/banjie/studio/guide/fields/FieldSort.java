package org.banjie.studio.guide.fields;

/** What a field of the page is filled in as. */
public enum FieldSort {
    LINE,
    LONG,
    NUMBER,
    DATE,
    /** One of its options. */
    CHOICE,
    /** Any of its options. */
    MANY,
    /** A list of texts, one a line. */
    LINES;

    public boolean isList() {
        return this == MANY || this == LINES;
    }
}
