package org.banjie.grants.paying;

import java.time.Instant;

/**
 * Another account for a grant that somebody asks for and a second person has not put in force yet.
 *
 * @param evidence what the first person has seen: whose card, which paper
 */
public record AccountChange(
        long id, long grantId, String caseNo, Account account, String evidence, String proposedBy, Instant proposedAt) {

    @Override
    public String toString() {
        return "AccountChange[" + id + "]";
    }
}
