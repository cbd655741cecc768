package org.banjie.casework.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Settings;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.numbers.IdentityPaper;
import org.springframework.stereotype.Component;

/** The facts of a case that decision tables and documents may use: what every kind has, and what this kind adds. */
@Component
public class Facts {

    /** Code of the exit by which one is recorded. */
    private static final String OBJECTION = "object";

    private final Kinds kinds;
    private final Settings settings;
    private final Offices offices;
    private final Opinions opinions;
    private final CaseAnswers answers;
    private final Cases cases;
    private final List<CaseFacts> own;
    private final List<ShownOfAny> ofAny;
    private final Clock clock;

    Facts(
            Kinds kinds,
            Settings settings,
            Offices offices,
            Opinions opinions,
            CaseAnswers answers,
            Cases cases,
            List<CaseFacts> own,
            List<ShownOfAny> ofAny,
            Clock clock) {
        this.kinds = kinds;
        this.settings = settings;
        this.offices = offices;
        this.opinions = opinions;
        this.answers = answers;
        this.cases = cases;
        this.own = own;
        this.ofAny = ofAny;
        this.clock = clock;
    }

    /** What the kind itself wants seen by whoever works on the case, in words. */
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        own.stream()
                .filter(more -> more.kind().equals(found.kind()))
                .forEach(more -> shown.putAll(more.shown(found, locale)));
        ofAny.forEach(more -> shown.putAll(more.of(found, locale)));
        return shown;
    }

    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        kinds.get(found.kind())
                .settings()
                .keySet()
                .forEach(name -> facts.put(name, settings.value(found.kind(), name)));
        facts.put("on", LocalDate.now(clock));
        facts.put("category", found.category());
        facts.put("livesElsewhere", offices.livesElsewhere(found.caseNo()));
        facts.put("objected", !opinions.exits(found.caseNo(), OBJECTION).isEmpty());
        var more = own.stream().filter(one -> one.kind().equals(found.kind())).toList();
        if (more.isEmpty()) facts.putAll(ofItself(found));
        more.forEach(one -> facts.putAll(one.of(found)));
        return facts;
    }

    /** A kind without facts of its own has those it asks for, and how old the applicant is today. */
    private Map<String, Object> ofItself(Case found) {
        var facts = new HashMap<String, Object>();
        facts.put("answers", answers(found.caseNo()));
        var age = IdentityPaper.ageOn(cases.applicant(found.caseNo()).idNo(), LocalDate.now(clock));
        facts.put("age", age.isPresent() ? age.getAsInt() : null);
        return facts;
    }

    /** {@code answers.procedure}, the newest of each name. */
    private Map<String, Object> answers(String caseNo) {
        var given = new HashMap<String, Object>();
        for (var form : answers.newest(caseNo)) {
            form.fields().forEachRemaining(field -> {
                if (field.getValue().isValueNode()) {
                    given.put(field.getKey(), field.getValue().asText());
                }
            });
        }
        return given;
    }
}
