package org.banjie.assistance.application.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.PublicNotice;
import org.banjie.cases.Applicant;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.HandOvers;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.numbers.IdentityPaper;
import org.springframework.context.ApplicationEventPublisher;

/** The verbs of a household that changes while its case runs: {@code ${changes.memberDied(caseNo)}}. */
@BpmnBean("changes")
public class ChangeSteps {

    private static final String APPLICATION = "application";

    private final Cases cases;
    private final HandOvers handOvers;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final CaseSteps steps;
    private final PublicNotice notice;
    private final Units units;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ChangeSteps(
            Cases cases,
            HandOvers handOvers,
            CaseAnswers answers,
            Opinions opinions,
            CaseSteps steps,
            PublicNotice notice,
            Units units,
            Journal journal,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.handOvers = handOvers;
        this.answers = answers;
        this.opinions = opinions;
        this.steps = steps;
        this.notice = notice;
        this.units = units;
        this.journal = journal;
        this.events = events;
    }

    /** The household is who is left; whoever goes on with the application takes the place of an applicant who has died. */
    public void memberDied(String caseNo) {
        var death = death(caseNo);
        var application = application(caseNo);
        var members = application.path("members");
        var by = opinions.lastEnding(caseNo, AssistanceModel.DEATH).orElseThrow();
        if (DeathRules.isApplicant(
                members.path(death.deceased()), cases.applicant(caseNo).idNo())) {
            handOvers.continueFor(caseNo, successor(caseNo, death, members));
        }
        var left = HouseholdLeft.without(application, death.deceased(), death.successor());
        answers.keep(caseNo, APPLICATION, left.answers(), by.by());
        journal.record(new Act(caseNo, by.by(), by.office(), "member-died", Map.of()));
    }

    private Applicant successor(String caseNo, Death death, JsonNode members) {
        var member = members.path(death.successor());
        var before = cases.applicant(caseNo);
        var phone = death.successorPhone().isBlank() ? before.phone() : death.successorPhone();
        return new Applicant(
                before.type(),
                member.path("name").asText(),
                IdentityPaper.normal(member.path("idNo").asText()),
                phone);
    }

    /** Nobody is left to go on: the case ends for the reason the street gave, and a funeral is offered. */
    @ClosesCase
    public void nobodyLeft(String caseNo) {
        var found = cases.get(caseNo);
        var member = application(caseNo).path("members").path(death(caseNo).deceased());
        steps.finish(caseNo, CaseStatus.TERMINATED.name());
        events.publishEvent(new LeftNobody(
                found.area(),
                member.path("name").asText(),
                IdentityPaper.normal(member.path("idNo").asText()),
                death(caseNo).diedOn()));
    }

    /** The whole file goes to the village moved to, with the limit as it runs. */
    public void handOver(String caseNo) {
        var by = opinions.lastEnding(caseNo, AssistanceModel.MOVE).orElseThrow();
        var to = answers.latest(caseNo, MoveRules.FORM)
                .orElseThrow()
                .path("newVillage")
                .asText();
        var from = cases.get(caseNo);
        handOvers.move(caseNo, to, units.streetOf(to).code());
        var application = (ObjectNode) application(caseNo).deepCopy();
        answers.keep(caseNo, APPLICATION, application.put("registration", to), by.by());
        journal.record(new Act(caseNo, by.by(), by.office(), "handed-over", Map.of("from", from.area(), "to", to)));
    }

    /** A notice that hangs is taken down: it tells of a household that is no more. */
    public void anew(String caseNo) {
        if (cases.get(caseNo).status() == CaseStatus.PUBLICISED) notice.end(caseNo);
    }

    private Death death(String caseNo) {
        return new Death(answers.latest(caseNo, Death.FORM).orElseThrow());
    }

    private JsonNode application(String caseNo) {
        return answers.latest(caseNo, APPLICATION).orElseThrow();
    }
}
