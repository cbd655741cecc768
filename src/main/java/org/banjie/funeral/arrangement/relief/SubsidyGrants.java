package org.banjie.funeral.arrangement.relief;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.Applicant;
import org.banjie.cases.Cases;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralForms;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.springframework.stereotype.Component;

/**
 * Puts the family's subsidy for a burial at sea on the register of grants, so that a roster of its street pays it, where the
 * family has named an account and the arranger's identity is known. Otherwise the home hands it over with the bill.
 */
@Component
public class SubsidyGrants {

    private static final String SEA = "SEA";

    /** What the family reads on its account. */
    private static final String TITLE = "骨灰撒海补贴";

    private final Subsidies subsidies;
    private final FuneralForms forms;
    private final Cases cases;
    private final Grants grants;
    private final Clock clock;

    SubsidyGrants(Subsidies subsidies, FuneralForms forms, Cases cases, Grants grants, Clock clock) {
        this.subsidies = subsidies;
        this.forms = forms;
        this.cases = cases;
        this.grants = grants;
        this.clock = clock;
    }

    /** Once for a case, however often its bill is settled. */
    public void grant(String caseNo) {
        if (grants.ofCase(caseNo).isPresent()) return;
        owed(caseNo).ifPresent(amount -> grant(caseNo, amount, forms.said(caseNo, "sea")));
    }

    private Optional<BigDecimal> owed(String caseNo) {
        return subsidies
                .of(caseNo)
                .filter(one -> one.way().equals(SEA))
                .map(Subsidy::family)
                .filter(amount -> amount.signum() > 0);
    }

    private void grant(String caseNo, BigDecimal amount, Answered sea) {
        var arranger = cases.applicant(caseNo);
        if (!sea.has("account") || !sea.has("accountName") || arranger.idNo().isBlank()) return;
        grants.open(of(caseNo, amount, arranger, sea));
    }

    private NewGrant of(String caseNo, BigDecimal amount, Applicant arranger, Answered sea) {
        var found = cases.get(caseNo);
        var today = LocalDate.now(clock);
        return new NewGrant(
                new NewGrant.Origin(caseNo, found.kind(), Category.OTHER, TITLE),
                new NewGrant.Home(found.area(), found.residence()),
                List.of(new NewGrant.Person(arranger.name(), arranger.idNo(), "HEAD")),
                NewGrant.Money.once(amount),
                today,
                today,
                new NewGrant.PaidTo(null, sea.text("accountName"), sea.text("account")));
    }
}
