package org.banjie.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.casework.facts.CaseFile;
import org.banjie.notices.Redress;
import org.banjie.time.Light;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.time.limits.Stood;

/**
 * A case as the API tells it.
 *
 * @param category what it is taken for, by the kind's categories; null where a kind has none
 * @param livesElsewhere whether the family lives in another street than the one that decides (人户分离)
 * @param published for those who see nothing else: what the kind makes public; null for everybody else
 */
record CaseView(
        String caseNo,
        String kind,
        String category,
        CaseStatus status,
        String area,
        boolean livesElsewhere,
        ApplicantView applicant,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> published,
        OffsetDateTime handedInAt,
        LocalDate acceptedOn,
        LocalDate dueOn,
        Light light,
        List<PauseView> pauses,
        List<StepView> steps,
        DecisionView decision) {

    /** Who applies; masked, or partly left out, by what the reader may see. */
    record ApplicantView(String name, String idNo, String phone) {}

    /**
     * @param dueOn last day of the own limit of the step that is open there; null without one
     * @param begins whether that is the day to begin by
     */
    record StepView(String id, String name, CaseFile.State state, OffsetDateTime at, LocalDate dueOn, boolean begins) {}

    /**
     * A time in which the limit stood still, or still does ({@code resumedOn} null then).
     *
     * @param code one that the law lists
     * @param days that are not counted; {@code dueOn} of the case is later by them
     */
    record PauseView(String code, String name, LocalDate pausedOn, LocalDate until, LocalDate resumedOn, int days) {

        static PauseView of(Stood one, String name) {
            return new PauseView(one.code(), name, one.pausedOn(), one.until(), one.resumedOn(), one.days());
        }
    }

    record DecisionView(
            CaseStatus nature,
            String reason,
            String amount,
            LocalDate startsOn,
            LocalDate decidedOn,
            String office,
            Redress.Ways remedies) {

        static DecisionView of(Decision decision, Redress.Ways remedies) {
            return new DecisionView(
                    decision.nature(),
                    decision.reason(),
                    decision.amount() == null ? null : decision.amount().toPlainString(),
                    decision.startsOn(),
                    decision.decidedOn(),
                    decision.office(),
                    remedies);
        }
    }

    /**
     * What a reader may see of the people in a case.
     *
     * @param remedies against the decision (行政复议, 行政诉讼); null for readers it is not addressed to
     */
    record People(
            ApplicantView applicant, boolean livesElsewhere, Map<String, Object> published, Redress.Ways remedies) {}

    static CaseView of(
            CaseFile file, List<PauseView> pauses, People people, LocalDate today, ZoneId zone, Locale locale) {
        var found = file.found();
        var limit = file.limit();
        return new CaseView(
                found.caseNo(),
                found.kind(),
                found.category(),
                found.status(),
                found.area(),
                people.livesElsewhere(),
                people.applicant(),
                people.published(),
                at(found.handedInAt(), zone),
                found.acceptedOn(),
                limit.map(StatutoryLimit::dueOn).orElse(null),
                limit.map(running -> running.light(today)).orElse(null),
                pauses,
                file.stages().stream().map(stage -> step(stage, zone, locale)).toList(),
                file.decision()
                        .map(decision -> DecisionView.of(decision, people.remedies()))
                        .orElse(null));
    }

    private static StepView step(CaseFile.StageState stage, ZoneId zone, Locale locale) {
        return new StepView(
                stage.code(),
                stage.name().in(locale),
                stage.state(),
                at(stage.at(), zone),
                stage.dueOn(),
                stage.begins());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
