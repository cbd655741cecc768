package org.banjie.access.attempts;

import org.banjie.access.budgets.Budgets;
import org.banjie.access.devices.KnownAddresses;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.stereotype.Component;

/** Deletes what was tried too long ago to count, and the addresses an account was not let in from for a quarter of a year. */
@Component
@Planned(name = "access.forget-tries", every = "PT1H")
class Forgetting implements Work {

    private final Budgets budgets;
    private final KnownAddresses addresses;

    Forgetting(Budgets budgets, KnownAddresses addresses) {
        this.budgets = budgets;
        this.addresses = addresses;
    }

    @Override
    public boolean piece(Shift shift) {
        budgets.tidy();
        addresses.tidy();
        return false;
    }
}
