package org.banjie.relatives.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A relative that a member of staff has declared.
 *
 * @param endedOn since when it is no longer so (a divorce); null while it is
 */
public record Relation(UUID id, Kinship relation, String name, String idNo, LocalDate declaredOn, LocalDate endedOn) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "Relation[" + id + "]";
    }
}
