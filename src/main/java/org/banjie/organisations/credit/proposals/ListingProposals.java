package org.banjie.organisations.credit.proposals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.access.SignedIn;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.credit.OrganisationCases;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a ground that has been found. Nobody is listed by it: people decide. */
@Service
@Transactional
public class ListingProposals {

    private final Roll roll;
    private final Grounds grounds;
    private final ProposalRows rows;
    private final OrganisationCases cases;
    private final SignedIn signedIn;
    private final Clock clock;

    ListingProposals(
            Roll roll, Grounds grounds, ProposalRows rows, OrganisationCases cases, SignedIn signedIn, Clock clock) {
        this.roll = roll;
        this.grounds = grounds;
        this.rows = rows;
        this.cases = cases;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * For what the system has come to know by itself: said twice it opens one case, and what is no ground or about an
     * organisation that has ended opens none.
     *
     * @return the number of the case it opened
     */
    public Optional<String> found(Fact fact, String by) {
        var about = roll.find(fact.uscc());
        if (about.isEmpty()) return Optional.empty();
        rows.alone(fact.uscc());
        if (rows.isKnown(fact)) return Optional.empty();
        return grounds.of(fact, false).map(ground -> open(fact, about.get(), ground, by));
    }

    /**
     * For what a registrar enters by hand.
     *
     * @throws Invalid where it is no ground by the tables
     * @throws Refusal CONFLICT when that ground is being decided on
     */
    String enter(Fact fact) {
        var actor = signedIn.demand(CreditRights.ENTERING);
        var about = roll.find(fact.uscc())
                .orElseThrow(() -> new Invalid(List.of(CreditFault.of("uscc", "not-registered"))));
        rows.alone(fact.uscc());
        if (rows.isOpen(fact)) throw new Refusal(RefusalKind.CONFLICT, "already-proposed", "credit.already-proposed");
        var ground =
                grounds.of(fact, false).orElseThrow(() -> new Invalid(List.of(CreditFault.of("ground", "no-ground"))));
        return open(fact, about, ground, actor.uid());
    }

    private String open(Fact fact, Roll.Entry about, Grounds.Ground ground, String by) {
        var caseNo = cases.open(CreditModel.LISTING, fact.list(), about, answers(fact), by);
        rows.add(caseNo, fact, ground.basis(), LocalDate.now(clock), by);
        return caseNo;
    }

    private static JsonNode answers(Fact fact) {
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put("list", fact.list())
                .put("ground", fact.ground())
                .put("year", fact.year())
                .put("factOn", fact.factOn().toString());
        if (fact.letterOneOn() != null) {
            answers.put("letterOneOn", fact.letterOneOn().toString());
        }
        if (fact.letterTwoOn() != null) {
            answers.put("letterTwoOn", fact.letterTwoOn().toString());
        }
        if (fact.fine() != null) answers.put("fine", fact.fine());
        if (!fact.note().isBlank()) answers.put("facts", fact.note());
        return answers;
    }
}
