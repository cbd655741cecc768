package org.banjie.funeral.arrangement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.body.Body;
import org.banjie.funeral.arrangement.deceased.Deceased;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.unclaimed.UnclaimedFacts;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** What a funeral adds to the facts of a case: for the table of its limit, and for its papers. */
@Component
class FuneralFacts implements CaseFacts {

    private final TheDeceased deceased;
    private final Bodies bodies;
    private final BillFacts bill;
    private final UnclaimedFacts unclaimed;
    private final Limits limits;
    private final CaseAnswers answers;
    private final FuneralShown shown;
    private final Clock clock;

    FuneralFacts(
            TheDeceased deceased,
            Bodies bodies,
            BillFacts bill,
            UnclaimedFacts unclaimed,
            Limits limits,
            CaseAnswers answers,
            FuneralShown shown,
            Clock clock) {
        this.deceased = deceased;
        this.bodies = bodies;
        this.bill = bill;
        this.unclaimed = unclaimed;
        this.limits = limits;
        this.answers = answers;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        facts.put("urgent", false);
        deceased.find(found.caseNo()).ifPresent(one -> facts.putAll(deceased(one)));
        bodies.find(found.caseNo()).ifPresent(body -> facts.putAll(body(body)));
        facts.putAll(bill.of(found.caseNo()));
        facts.putAll(unclaimed.of(found.caseNo()));
        limits.find(found.caseNo(), "cremation").ifPresent(limit -> facts.put("cremateBy", limit.dueOn()));
        answers.latest(found.caseNo(), "demand")
                .map(Answered::new)
                .flatMap(said -> said.day("answerBy"))
                .ifPresent(day -> facts.put("answerBy", day));
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        return shown.of(found, locale);
    }

    private Map<String, Object> deceased(Deceased one) {
        var facts = new HashMap<String, Object>();
        facts.put("urgent", one.urgent());
        facts.put("deceased", one.name());
        facts.put("diedOn", one.diedOn());
        return facts;
    }

    private Map<String, Object> body(Body body) {
        var facts = new HashMap<String, Object>();
        facts.put("arrivedOn", LocalDate.ofInstant(body.arrivedAt(), clock.getZone()));
        facts.put("cremationNo", body.number());
        if (body.crematedAt() != null) facts.put("crematedOn", LocalDate.ofInstant(body.crematedAt(), clock.getZone()));
        return facts;
    }
}
