package org.banjie.assistance.households.kin;

import org.banjie.assistance.households.Grants;
import org.banjie.relatives.Filed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case put on separate record is looked at in every spot check (近亲属备案): its grant, if there is one, bears a mark. */
@Component
class OnFiling {

    private final Grants grants;

    OnFiling(Grants grants) {
        this.grants = grants;
    }

    @EventListener
    void filed(Filed filing) {
        grants.markFiled(filing.caseNo());
    }
}
