package org.banjie.site.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something people come for, in their own words: large, on the front door. A room makes a bean of each of its own.
 *
 * @param name message key of it, {@code 家里有人去世}; one sentence about it stands under {@code <name>.text}, the words it
 *     is looked for by under {@code <name>.words}
 * @param ways where it may lead, the best first: the first of them that is open to anybody
 *     ({@link org.banjie.site.PublicEntry}) is taken
 * @param otherwise where it leads when none of them is; null for a matter that is not shown then
 * @param order smaller ones come first
 */
public record Matter(String name, List<String> ways, String otherwise, int order) {

    /** With one way, which is always there. */
    public static Matter at(String name, String href, int order) {
        return new Matter(name, List.of(), href, order);
    }

    Optional<String> way(Set<String> open) {
        return ways.stream().filter(open::contains).findFirst().or(() -> Optional.ofNullable(otherwise));
    }
}
