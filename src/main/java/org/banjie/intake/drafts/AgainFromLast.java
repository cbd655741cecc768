package org.banjie.intake.drafts;

import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.intake.applications.Application;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.forms.Forms;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a new application from what somebody handed in before, so that nothing is typed twice. Papers and consents are
 * not taken over: papers grow old, and a consent is given for one application.
 */
@Service
@Transactional
public class AgainFromLast {

    private final ApplicationDraftDesk desk;
    private final ApplicationDrafts drafts;
    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;
    private final Forms forms;

    AgainFromLast(
            ApplicationDraftDesk desk,
            ApplicationDrafts drafts,
            Cases cases,
            CaseAnswers answers,
            Kinds kinds,
            Forms forms) {
        this.desk = desk;
        this.drafts = drafts;
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
        this.forms = forms;
    }

    /**
     * @return the draft
     * @throws Refusal NOT_FOUND for a case that is not their own, and as {@link ApplicationDraftDesk#begin}
     */
    public UUID begin(Actor actor, String caseNo) {
        var last = own(actor, caseNo);
        var kind = kinds.get(last.kind());
        var id = desk.begin(actor, kind.code());
        var known = drafts.get(actor.uid(), id).application();
        var given = answers.latest(caseNo, kind.form());
        given.map(old -> StillGood.of(forms.application(kind).json(), old))
                .ifPresent(good ->
                        drafts.save(actor.uid(), id, new Application(kind.code(), null, known.applicant(), good)));
        return id;
    }

    private Case own(Actor actor, String caseNo) {
        return cases.find(caseNo)
                .filter(found -> actor.uid().equals(found.account()))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
    }
}
