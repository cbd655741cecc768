package org.banjie.access.counter;

import java.time.Instant;
import java.util.UUID;
import org.banjie.access.applicants.ApplicantAccount;

/**
 * A change that waits for a second person.
 *
 * @param phone the new one; blank where the old one is only shut out
 */
record PhoneChange(
        UUID id,
        ApplicantAccount account,
        String office,
        String phone,
        SeenPaper paper,
        ChangeReason reason,
        String askedBy,
        Instant askedAt) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "PhoneChange[" + id + "]";
    }
}
