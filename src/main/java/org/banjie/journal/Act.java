package org.banjie.journal;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.Circle;

/**
 * Something that was done, to be recorded.
 *
 * @param chain what it belongs to: the case number, or a room's own name with a part that keeps writers apart, such as
 *     {@code calendar/2027} or {@code access/<uid>}; acts of one chain are recorded one after another
 * @param by uid of the person, partner or {@code system}
 * @param office code of the unit it was done in; empty for applicants and the system
 * @param verb what was done, one word: {@code accepted}, {@code decided}
 * @param detail facts that explain the act; never sealed personal data, for the journal is kept for good
 */
public record Act(String chain, String by, String office, String verb, Map<String, String> detail) {

    public Act {
        office = office == null ? "" : office;
        SortedMap<String, String> kept = new TreeMap<>();
        detail.forEach((name, value) -> kept.put(storable(name), storable(value == null ? "" : value)));
        detail = Collections.unmodifiableSortedMap(kept);
    }

    /** What somebody of a circle did: in the office by which they may do it. */
    public static Act of(String chain, Actor by, Circle circle, String verb, Map<String, String> detail) {
        return new Act(chain, by.uid(), circle.office(by), verb, detail);
    }

    /** Text that the database gives back exactly as it was given: without NUL and halves of surrogate pairs. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
