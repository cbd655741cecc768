package org.banjie.worklist.items;

import java.util.List;

/**
 * As whom somebody may do the steps of one office: as one of it themselves, or in the place of people absent.
 *
 * @param own whether the office is theirs; then nobody is absent for it
 * @param absent uids of those of the office in whose place they may do the step
 */
public record Capacity(boolean own, List<String> absent) {

    static final Capacity NONE = new Capacity(false, List.of());
    static final Capacity OWN = new Capacity(true, List.of());

    public boolean isAny() {
        return own || !absent.isEmpty();
    }
}
