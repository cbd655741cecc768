package org.banjie.assistance.households.files;

import org.banjie.assistance.households.HouseholdRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of families that a colleague wants changed. */
@Component
class AccountErrands extends AskedErrands {

    AccountErrands(JdbcClient db, FileRights rights) {
        super(db, rights, HouseholdRights.CONFIRMING_ACCOUNTS, "account_change", "'account'");
    }
}
