package org.banjie.payments;

import org.banjie.refusal.Refusal;

/** What a roster must meet before it is approved, beside its three signatures. */
public interface BeforeApproval {

    /** @throws Refusal CONFLICT where it does not meet it */
    void demand(Roster roster);
}
