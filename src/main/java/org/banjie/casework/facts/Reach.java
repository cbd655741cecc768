package org.banjie.casework.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases that somebody may see, as a condition on a row {@code c} of the cases, so that thousands are counted where they
 * stand instead of being fetched to be asked one by one. It says the same as {@link Rights#visibleAmong}.
 */
public record Reach(String sql, Map<String, Object> parameters) {

    /** Nothing at all. */
    static final Reach NONE = new Reach("false", Map.of());

    /**
     * What is seen by one office.
     *
     * @param kinds codes of the kinds it sees anything of
     * @param units codes of its unit and of all below
     * @param hidden numbers of the cases that are not seen by it
     */
    record Part(Collection<String> kinds, Collection<String> units, Collection<String> hidden) {}

    /** @param barred numbers of cases kept from this person, whichever office they are seen by */
    static Reach of(List<Part> parts, Collection<String> barred) {
        if (parts.isEmpty()) return NONE;
        var any = new ArrayList<String>();
        var said = new HashMap<String, Object>(Map.of("reachBarred", array(barred)));
        for (var part : parts) {
            var n = any.size();
            said.put("reachKinds" + n, array(part.kinds()));
            said.put("reachUnits" + n, array(part.units()));
            said.put("reachHidden" + n, array(part.hidden()));
            any.add(
                    """
                    (c.kind = any(:reachKinds%1$d) and c.case_no <> all(:reachHidden%1$d) and (c.area = any(:reachUnits%1$d)
                        or c.intake_unit = any(:reachUnits%1$d) or c.residence = any(:reachUnits%1$d)))"""
                            .formatted(n));
        }
        return new Reach("c.case_no <> all(:reachBarred) and (" + String.join(" or ", any) + ")", said);
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
