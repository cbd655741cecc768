package org.banjie.tracking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.kinds.CaseFile;
import org.banjie.time.Light;
import org.banjie.time.StatutoryLimit;

/** A case as the API tells it. */
record CaseView(
        String caseNo,
        String kind,
        CaseStatus status,
        String area,
        ApplicantView applicant,
        OffsetDateTime handedInAt,
        LocalDate acceptedOn,
        LocalDate dueOn,
        Light light,
        List<StepView> steps,
        DecisionView decision) {

    /** Who applies; masked, or partly left out, by what the reader may see. */
    record ApplicantView(String name, String idNo, String phone) {}

    record StepView(String id, String name, CaseFile.State state, OffsetDateTime at) {}

    record DecisionView(
            CaseStatus nature,
            String reason,
            BigDecimal amount,
            LocalDate startsOn,
            LocalDate decidedOn,
            String office) {

        static DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.nature(),
                    decision.reason(),
                    decision.amount(),
                    decision.startsOn(),
                    decision.decidedOn(),
                    decision.office());
        }
    }

    static CaseView of(CaseFile file, ApplicantView applicant, LocalDate today, ZoneId zone, Locale locale) {
        var found = file.found();
        var limit = file.limit();
        return new CaseView(
                found.caseNo(),
                found.kind(),
                found.status(),
                found.area(),
                applicant,
                at(found.handedInAt(), zone),
                found.acceptedOn(),
                limit.map(StatutoryLimit::dueOn).orElse(null),
                limit.map(running -> running.light(today)).orElse(null),
                file.stages().stream().map(stage -> step(stage, zone, locale)).toList(),
                file.decision().map(DecisionView::of).orElse(null));
    }

    private static StepView step(CaseFile.StageState stage, ZoneId zone, Locale locale) {
        return new StepView(stage.code(), stage.name().in(locale), stage.state(), at(stage.at(), zone));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
