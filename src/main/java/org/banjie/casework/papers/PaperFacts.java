package org.banjie.casework.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.CaseMove;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinion;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.facts.Causes;
import org.banjie.casework.facts.Facts;
import org.banjie.casework.facts.Signer;
import org.banjie.casework.granting.Amounts;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.notices.Documents;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** Puts together what a printed paper of a case says. */
@Component
class PaperFacts {

    /** How a model names an exit where it names a step otherwise. */
    static final String EXIT = "exit:";

    private final Cases cases;
    private final Kinds kinds;
    private final Facts facts;
    private final Completeness completeness;
    private final Opinions opinions;
    private final Causes causes;
    private final Decisions decisions;
    private final Amounts amounts;
    private final Limits limits;
    private final Units units;
    private final Signer signer;
    private final Documents documents;
    private final PostedNotice notice;
    private final Clock clock;

    PaperFacts(
            Cases cases,
            Kinds kinds,
            Facts facts,
            Completeness completeness,
            Opinions opinions,
            Causes causes,
            Decisions decisions,
            Amounts amounts,
            Limits limits,
            Units units,
            Signer signer,
            Documents documents,
            PostedNotice notice,
            Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.facts = facts;
        this.completeness = completeness;
        this.opinions = opinions;
        this.causes = causes;
        this.decisions = decisions;
        this.amounts = amounts;
        this.limits = limits;
        this.units = units;
        this.signer = signer;
        this.documents = documents;
        this.notice = notice;
        this.clock = clock;
    }

    /** What one would say if it were issued now. @param act id of a step, {@code exit:<code>}, or null for what led there */
    Map<String, Object> ahead(String caseNo, String act) {
        var after = act == null || act.startsWith(EXIT)
                ? causes.of(caseNo)
                : Optional.<CaseMove>of(opinions.lastEnding(caseNo, act).orElseThrow());
        return given(caseNo, 1, after).whole();
    }

    /** @param cause what led the model to it; empty where nothing did */
    Given given(String caseNo, int round, Optional<CaseMove> cause) {
        var found = cases.get(caseNo);
        var given = new Given(() -> facts.of(found));
        given.put("kind", found.kind());
        given.put("category", found.category());
        given.put("round", round);
        given.putAll(general(found));
        notice.of(found).forEach(given::putIfAbsent);
        cause.map(Opinion::reason).ifPresent(reason -> given.put("reasons", List.of(reason)));
        given.putAll(decision(found));
        amounts.of(found)
                .filter(sum -> decisions.of(caseNo).isEmpty())
                .ifPresent(sum -> given.put("amount", sum.toPlainString()));
        if (cause.orElse(null) instanceof ExitTaken taken) given.putAll(answering(found, taken));
        limits.find(caseNo, kinds.get(found.kind()).limit().code()).ifPresent(limit -> given.putAll(limit(limit)));
        return given;
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
        general.put("served", later(() -> served(found)));
        general.put("missing", later(() -> completeness.missing(found)));
        general.put(
                "silent", later(() -> opinions.countEndings(found.caseNo(), CompletenessModel.CHECK, "ACCEPT") == 0));
        general.put("until", later(() -> limits.find(found.caseNo(), "correction")
                .map(StatutoryLimit::dueOn)
                .orElse(null)));
        general.put(
                "goTo",
                later(() -> completeness.whereToGo(found).orElse(kind.contact().zh())));
        return general;
    }

    /** Asked by those papers only that say it. */
    private static Supplier<Object> later(Supplier<Object> fact) {
        return fact;
    }

    /** What a service receipt is about: the newest numbered paper; null for none. */
    private String served(Case found) {
        return documents.numbered(found.caseNo()).stream()
                .filter(one -> one.number() != null)
                .reduce((earlier, later) -> later)
                .map(one -> one.title() + "（" + one.number() + "）")
                .orElse(null);
    }

    /** A paper that answers an exit gives the reason of that, whatever was decided before. */
    private Map<String, Object> answering(Case found, ExitTaken taken) {
        var facts = new HashMap<String, Object>();
        facts.put("reasons", List.of(taken.reason()));
        kinds.get(found.kind()).exit(taken.code()).ifPresent(exit -> facts.put("closing", exit.closing()));
        return facts;
    }

    private Map<String, Object> decision(Case found) {
        var facts = new HashMap<String, Object>();
        decisions.of(found.caseNo()).ifPresent(decision -> {
            facts.put("organ", organ(decision.office()));
            facts.put("reasons", List.of(decision.reason()));
            if (decision.amount() != null) facts.put("amount", Yuan.said(decision.amount()));
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
