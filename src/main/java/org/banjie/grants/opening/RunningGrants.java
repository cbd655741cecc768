package org.banjie.grants.opening;

import java.util.Collection;
import java.util.List;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.grants.GrantRows;
import org.banjie.grants.HouseholdRows;
import org.banjie.kinds.own.GrantsOnFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has, read from the register for whoever takes in or decides another application of theirs. */
@Component
@Transactional(readOnly = true)
class RunningGrants implements GrantsOnFile {

    private final GrantRows grants;
    private final HouseholdRows households;

    RunningGrants(GrantRows grants, HouseholdRows households) {
        this.grants = grants;
        this.households = households;
    }

    @Override
    public List<Running> runningOf(Collection<String> idNos) {
        return grants.runningOf(indexes(idNos)).stream()
                .map(RunningGrants::running)
                .toList();
    }

    @Override
    public List<Running> runningInHouseholdOf(Collection<String> idNos) {
        return grants.runningInHouseholdOf(indexes(idNos)).stream()
                .map(RunningGrants::running)
                .toList();
    }

    @Override
    public void oneAfterAnother(String idNo) {
        grants.hold(households.index(idNo));
    }

    private byte[][] indexes(Collection<String> idNos) {
        return idNos.stream().map(households::index).toArray(byte[][]::new);
    }

    private static Running running(BenefitGrant grant) {
        var category =
                grant.category() == Category.OTHER ? null : grant.category().name();
        return new Running(grant.caseNo(), category, grant.startsOn());
    }
}
