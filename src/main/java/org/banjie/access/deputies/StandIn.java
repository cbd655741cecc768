package org.banjie.access.deputies;

import java.util.Set;
import org.banjie.access.Grant;

/**
 * Somebody absent, as their deputy stands in for them today.
 *
 * @param absent uid of whose steps they are
 * @param offices where the absent one does steps that the deputy may do now
 * @param kinds codes of kinds; empty for all
 * @param hidden numbers of cases the absent one must keep away from: nobody does them in their place
 */
public record StandIn(String absent, Set<Grant> offices, Set<String> kinds, Set<String> hidden) {

    /** Whether it reaches that kind's cases. */
    public boolean covers(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether it reaches that case. */
    public boolean covers(String kind, String caseNo) {
        return covers(kind) && !hidden.contains(caseNo);
    }
}
