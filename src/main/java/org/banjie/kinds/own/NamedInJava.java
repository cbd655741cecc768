package org.banjie.kinds.own;

import java.util.Set;

/**
 * What Java asks for by its id in a kind's model: a bean of the room that asks. A model that drops or renames such a step
 * goes on running, and fails where Java looks for it; the studio's checks say so before.
 *
 * @param kind code of the kind
 * @param steps ids of elements whose opinions or answers Java reads
 * @param messages that Java sends to cases, besides the exits of the guide
 */
public record NamedInJava(String kind, Set<String> steps, Set<String> messages) {

    public static NamedInJava steps(String kind, String... steps) {
        return new NamedInJava(kind, Set.of(steps), Set.of());
    }

    public NamedInJava sending(String... more) {
        return new NamedInJava(kind, steps, Set.of(more));
    }
}
