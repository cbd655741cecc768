package org.banjie.assistance.households.files;

import org.banjie.assistance.households.HouseholdRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grants that a colleague wants held back or paid again. */
@Component
class HoldErrands extends AskedErrands {

    HoldErrands(JdbcClient db, FileRights rights) {
        super(db, rights, HouseholdRights.CONFIRMING_HOLDS, "grant_hold", "w.act");
    }
}
