package org.banjie.kinds;

import java.util.List;

/**
 * A step that is not done by whoever did certain others of the same case.
 *
 * @param step id in the model
 * @param from ids of the others
 * @param basis what it rests on
 */
public record KeptApart(String step, List<String> from, String basis) {

    public KeptApart {
        from = from == null ? List.of() : from;
    }
}
