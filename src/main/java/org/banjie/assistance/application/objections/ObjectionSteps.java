package org.banjie.assistance.application.objections;

import java.time.LocalDate;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.PublicNotice;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.words.Sentences;

/** What the models do with objections and complaints: {@code ${objection.settle(caseNo)}}. */
@BpmnBean("objection")
public class ObjectionSteps {

    private static final String NOT_TAKEN_UP = "NOT_TAKEN_UP";
    private static final String TOLD = "TOLD";
    /** Steps of the models that tell whoever brought something. */
    public static final String TELL = "Task_Tell";

    public static final String LOOK_INTO = "Task_LookInto";

    private final Cases cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Objections entries;
    private final ObjectionOutcomes outcomes;
    private final Settling settling;
    private final PublicNotice notice;
    private final CaseSteps steps;
    private final Sentences sentences;

    ObjectionSteps(
            Cases cases,
            CaseAnswers answers,
            Opinions opinions,
            Objections entries,
            ObjectionOutcomes outcomes,
            Settling settling,
            PublicNotice notice,
            CaseSteps steps,
            Sentences sentences) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.entries = entries;
        this.outcomes = outcomes;
        this.settling = settling;
        this.notice = notice;
        this.steps = steps;
        this.sentences = sentences;
    }

    /**
     * The street has decided what to do about it. One that is taken up ends the notice and may lengthen the limit, which
     * the family is told; one that is not costs the family no time.
     */
    public void settle(String caseNo) {
        var decided = ended(caseNo, AssistanceModel.DECIDE_ON_OBJECTION);
        settling.settle(caseNo, one -> !one.isComplaint() && !one.joins(), decided.outcome(), decided.reason());
        if (decided.outcome().equals(NOT_TAKEN_UP)) return;
        notice.end(caseNo);
        steps.reconsiderLimit(caseNo);
    }

    /** The street has decided what to do about those that came while another one was being looked into. */
    public void settleAnother(String caseNo) {
        var decided = ended(caseNo, AssistanceModel.ANOTHER_OBJECTION);
        settling.settle(caseNo, one -> !one.isComplaint() && one.joins(), decided.outcome(), decided.reason());
    }

    /** The district has visited: the complaints that led to it are looked into. */
    public void investigated(String caseNo) {
        var signed = ended(caseNo, AssistanceModel.DISTRICT_VISIT_COSIGN);
        settling.settle(caseNo, Objection::isComplaint, signed.outcome(), signed.reason());
    }

    /** Whether it is still to be looked into by itself. @param answer the case of the answer */
    public boolean isToBeLookedInto(String answer) {
        return entries.answeredIn(answer).filter(Objection::isUnderWay).isPresent();
    }

    /** What was found is on record. @param answer the case of the answer */
    public void lookedInto(String answer) {
        var one = entries.answeredIn(answer).orElseThrow();
        var form = answers.latest(answer, "look-into").orElseThrow();
        settling.found(
                one.id(), form.path("found").asText(), form.path("findings").asText());
    }

    /** Whether there is somebody to tell. @param answer the case of the answer */
    public boolean isNamed(String answer) {
        return entries.answeredIn(answer).filter(Objection::named).isPresent();
    }

    /** Whether whoever brought it was told otherwise, before the office came to it. @param answer the case of the answer */
    public boolean isTold(String answer) {
        cases.lock(answer);
        return entries.answeredIn(answer).filter(one -> one.toldOn() != null).isPresent();
    }

    /** They were told, or could not be reached; or nobody is to be told. @param answer the case of the answer */
    @ClosesCase
    public void told(String answer) {
        var one = entries.answeredIn(answer).orElseThrow();
        var ended = opinions.lastEnding(answer, TELL);
        var told = one.toldOn() != null
                || ended.filter(how -> how.outcome().equals(TOLD)).isPresent();
        if (told && one.toldOn() == null) record(answer, one);
        var done = told || !one.named();
        steps.finish(answer, (done ? CaseStatus.APPROVED : CaseStatus.TERMINATED).name());
    }

    private void record(String answer, Objection one) {
        var how = answers.latest(answer, "tell").orElseThrow();
        var way = sentences.onPaper("objections.told.way." + how.path("way").asText());
        var said = how.path("said").asText("");
        outcomes.told(one.id(), LocalDate.parse(how.path("toldOn").asText()), said.isBlank() ? way : way + "：" + said);
    }

    private StepEnded ended(String caseNo, String step) {
        return opinions.lastEnding(caseNo, step).orElseThrow();
    }
}
