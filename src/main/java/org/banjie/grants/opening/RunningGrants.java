package org.banjie.grants.opening;

import java.util.List;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.kinds.own.GrantsOnFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has, read from the register for whoever takes in or decides another application of theirs. */
@Component
@Transactional(readOnly = true)
class RunningGrants implements GrantsOnFile {

    private final Grants grants;

    RunningGrants(Grants grants) {
        this.grants = grants;
    }

    @Override
    public List<Running> runningOf(String idNo) {
        return grants.liveOf(idNo).stream().map(RunningGrants::running).toList();
    }

    private static Running running(BenefitGrant grant) {
        var category =
                grant.category() == Category.OTHER ? null : grant.category().name();
        return new Running(grant.caseNo(), category, grant.startsOn());
    }
}
