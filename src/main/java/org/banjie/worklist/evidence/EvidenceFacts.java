package org.banjie.worklist.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.mandates.Mandate;
import org.banjie.cases.mandates.Mandates;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.Facts;
import org.banjie.casework.granting.Amounts;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.PlaceRule;
import org.banjie.kinds.Sight;
import org.banjie.site.look.Dates;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** The main facts of a case as names and values; to those who see only what is public, only what the kind publishes. */
@Component
class EvidenceFacts {

    private final Cases cases;
    private final Mandates mandates;
    private final Facts facts;
    private final Amounts amounts;
    private final Units units;
    private final Dates dates;
    private final Sentences sentences;

    EvidenceFacts(
            Cases cases,
            Mandates mandates,
            Facts facts,
            Amounts amounts,
            Units units,
            Dates dates,
            Sentences sentences) {
        this.cases = cases;
        this.mandates = mandates;
        this.facts = facts;
        this.amounts = amounts;
        this.units = units;
        this.dates = dates;
        this.sentences = sentences;
    }

    Map<String, String> of(CaseFile file, Sight sight, Locale locale) {
        var pairs = new Pairs(locale);
        if (sight == Sight.PUBLIC) published(pairs, file);
        else people(pairs, file, sight);
        pairs.put("status", status(file.found(), locale));
        if (sight == Sight.PUBLIC) return pairs.all;
        dates(pairs, file);
        file.decision().ifPresent(decision -> decision(pairs, decision, sight));
        if (file.decision().isEmpty()) ahead(pairs, file.found());
        return pairs.all;
    }

    /** What the kind wants seen before anything else. */
    Map<String, String> shown(CaseFile file, Sight sight, Locale locale) {
        return sight.compareTo(Sight.READING) >= 0 ? facts.shown(file.found(), locale) : Map.of();
    }

    /** Name, size of the household, amount: whatever the kind lists as public, as far as it is known by now. */
    private void published(Pairs pairs, CaseFile file) {
        var known = facts.of(file.found());
        for (var field : file.kind().publicFields()) {
            switch (field) {
                case "name" -> pairs.put("name", file.found().applicantName());
                case "amount" -> pairs.put("amount", amount(file, known));
                default -> pairs.put(field, known.get(field) == null ? null : String.valueOf(known.get(field)));
            }
        }
    }

    private static String amount(CaseFile file, Map<String, Object> known) {
        return file.decision()
                .map(Decision::amount)
                .map(Yuan::said)
                .orElseGet(() -> known.get("amount") == null
                        ? null
                        : known.get("amount") instanceof BigDecimal money
                                ? Yuan.said(money)
                                : String.valueOf(known.get("amount")));
    }

    private void people(Pairs pairs, CaseFile file, Sight sight) {
        var found = file.found();
        var applicant = cases.applicant(found.caseNo());
        var full = sight == Sight.FULL;
        pairs.put("name", sight == Sight.MASKED ? applicant.type().maskedName(applicant.name()) : applicant.name());
        pairs.put("idNo", full ? applicant.idNo() : applicant.type().maskedNumber(applicant.idNo()));
        pairs.put("phone", full ? applicant.phone() : Mask.phone(applicant.phone()));
        mandates.of(found.caseNo()).ifPresent(one -> pairs.put("agent", agent(one, sight, pairs.locale)));
        pairs.place(file.kind().jurisdiction(), place(found.area()));
        pairs.put("residence", found.residence() == null ? null : place(found.residence()));
        pairs.put("intake", place(found.intakeUnit()));
    }

    /** Who acts for the applicant, on what; covered as the applicant is. */
    private String agent(Mandate one, Sight sight, Locale locale) {
        var name = sight == Sight.MASKED ? ApplicantType.PERSON.maskedName(one.name()) : one.name();
        var phone = sight == Sight.FULL ? one.phone() : Mask.phone(one.phone());
        var relation = sentences.in(locale, "cases.relation." + one.relation());
        return sentences.in(locale, "worklist.fact.agent." + one.basis(), name, relation, phone);
    }

    private void dates(Pairs pairs, CaseFile file) {
        pairs.put("handedInAt", dates.moment(file.found().handedInAt()));
        pairs.put("acceptedOn", dates.day(file.found().acceptedOn()));
        file.limit().ifPresent(limit -> pairs.put(limit.isOfLaw() ? "dueOn" : "dueOnOwn", dates.day(limit.dueOn())));
        pairs.put("closedAt", dates.moment(file.found().closedAt()));
    }

    /** How much it would be by what is known now, so that whoever decides sees what they decide. */
    private void ahead(Pairs pairs, Case found) {
        pairs.put(
                "amountAhead", amounts.of(found).map(BigDecimal::toPlainString).orElse(null));
    }

    /** What was written of why is covered like whatever else was written. */
    private void decision(Pairs pairs, Decision decision, Sight sight) {
        pairs.put("decidedOn", dates.day(decision.decidedOn()));
        pairs.put("office", place(decision.office()));
        pairs.put("amount", decision.amount() == null ? null : Yuan.said(decision.amount()));
        pairs.put("startsOn", dates.day(decision.startsOn()));
        var covered = sight == Sight.MASKED && decision.reason() != null;
        pairs.put("reason", covered ? sentences.in(pairs.locale, "kinds.answers.covered") : decision.reason());
    }

    private String status(Case found, Locale locale) {
        return sentences.in(locale, "worklist.status." + found.status());
    }

    private String place(String code) {
        var unit = units.find(code);
        var above = unit.map(Unit::parent).flatMap(units::find).filter(one -> one.parent() != null);
        return above.map(one -> one.shown() + " ").orElse("")
                + unit.map(Unit::shown).orElse(code);
    }

    private final class Pairs {

        private final Map<String, String> all = new LinkedHashMap<>();
        private final Locale locale;

        private Pairs(Locale locale) {
            this.locale = locale;
        }

        void place(PlaceRule rule, String value) {
            if (rule.name() == null) put("area", value);
            else all.put(rule.name().in(locale), value);
        }

        void put(String key, String value) {
            if (value != null && !value.isBlank()) all.put(sentences.inOr(locale, "worklist.fact." + key, key), value);
        }
    }
}
