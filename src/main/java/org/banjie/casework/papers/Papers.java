package org.banjie.casework.papers;

import org.banjie.casework.facts.Facts;
import org.banjie.casework.facts.Signer;
import org.banjie.kinds.Kinds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.notices.Documents;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.springframework.stereotype.Component;

/** Puts together what a case's printed papers say, and issues them. */
@Component
public class Papers {

    private final Cases cases;
    private final Kinds kinds;
    private final Facts facts;
    private final Completeness completeness;
    private final Opinions opinions;
    private final Decisions decisions;
    private final Limits limits;
    private final Units units;
    private final Signer signer;
    private final Documents documents;
    private final Clock clock;

    Papers(
            Cases cases,
            Kinds kinds,
            Facts facts,
            Completeness completeness,
            Opinions opinions,
            Decisions decisions,
            Limits limits,
            Units units,
            Signer signer,
            Documents documents,
            Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.facts = facts;
        this.completeness = completeness;
        this.opinions = opinions;
        this.decisions = decisions;
        this.limits = limits;
        this.units = units;
        this.signer = signer;
        this.documents = documents;
        this.clock = clock;
    }

    /** Issues a paper that a case has once. */
    public void issue(String caseNo, String paper) {
        issue(caseNo, paper, 1);
    }

    /** Issues a paper that a case may have again each time a step ends the same way. */
    public void issueAfter(String caseNo, String paper, String step) {
        issue(
                caseNo,
                paper,
                opinions.count(
                        caseNo,
                        step,
                        opinions.latest(caseNo, step).orElseThrow().outcome()));
    }

    private void issue(String caseNo, String paper, int round) {
        var found = cases.get(caseNo);
        var given = new HashMap<>(facts.of(found));
        given.put("kind", found.kind());
        given.put("round", round);
        given.putAll(general(found));
        given.putAll(reasons(found));
        given.putAll(decision(found));
        limits.find(caseNo, kinds.get(found.kind()).limit().code()).ifPresent(limit -> given.putAll(limit(limit)));
        documents.issue(caseNo, paper, given);
    }

    private Map<String, Object> general(Case found) {
        var kind = kinds.get(found.kind());
        var general = new HashMap<String, Object>();
        general.put("addressee", found.applicantName());
        general.put("name", found.applicantName());
        general.put("matter", kind.matter(found.category()).zh());
        general.put("appliedOn", LocalDate.ofInstant(found.handedInAt(), clock.getZone()));
        general.put("acceptedOn", found.acceptedOn());
        general.put("contact", kind.contact().zh());
        general.put("organ", signer.of(found));
        general.put("missing", completeness.missing(found));
        general.put("goTo", completeness.whereToGo(found).orElse(kind.contact().zh()));
        return general;
    }

    private Map<String, Object> reasons(Case found) {
        var facts = new HashMap<String, Object>();
        opinions.latest(found.caseNo()).ifPresent(last -> {
            if (last.reason() != null) facts.put("reasons", List.of(last.reason()));
            kinds.get(found.kind()).exit(last.outcome()).ifPresent(exit -> facts.put("closing", exit.closing()));
        });
        return facts;
    }

    private Map<String, Object> decision(Case found) {
        var facts = new HashMap<String, Object>();
        decisions.of(found.caseNo()).ifPresent(decision -> {
            facts.put("organ", organ(decision.office()));
            facts.put("reasons", List.of(decision.reason()));
            if (decision.amount() != null) facts.put("amount", decision.amount().toPlainString());
            if (decision.startsOn() != null) facts.put("payFrom", decision.startsOn());
        });
        return facts;
    }

    /** A village signs nothing: what was taken in or withdrawn there, its street answers. */
    private String organ(String office) {
        return units.get(office).level() == UnitLevel.VILLAGE
                ? units.streetOf(office).code()
                : office;
    }

    private static Map<String, Object> limit(StatutoryLimit limit) {
        var unit = limit.unit() == DayUnit.WORKING ? "个工作日" : "日";
        return Map.of("limit", limit.length() + unit, "limitBasis", limit.basis(), "dueOn", limit.dueOn());
    }
}
