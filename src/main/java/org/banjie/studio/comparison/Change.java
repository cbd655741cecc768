package org.banjie.studio.comparison;

import java.util.List;

/**
 * What differs between two sets in one place.
 *
 * @param element id of the element; the file's name where the whole file is meant
 * @param name what people call it, as it is now, or was where it is gone
 * @param values what was changed of it, all of it where it was added or removed; empty where it was only moved
 */
public record Change(Sort sort, String file, String element, String name, String kind, List<Value> values) {

    /** How it differs. */
    public enum Sort {
        ADDED,
        CHANGED,
        MOVED,
        REMOVED
    }

    /** @param before null where it was not there; @param after null where it is gone */
    public record Value(String property, String before, String after) {}
}
