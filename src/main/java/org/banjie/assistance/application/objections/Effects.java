package org.banjie.assistance.application.objections;

import java.time.Clock;
import java.util.Map;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.Publicities;
import org.banjie.cases.Case;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Keeps an entry and sets off what follows from it. An objection is in time by the day it was received; when the case has
 * gone on to its confirmation meanwhile, that is taken back (民发〔2021〕57号第十九条).
 */
@Component
class Effects {

    /** Exits and messages of the model. */
    static final String COMPLAIN = "complain";

    private static final String OBJECT = "object";
    private static final String OBJECTION = "Msg_Objection";
    private static final String COMPLAINT = "Msg_Complaint";

    private final Publicities publicities;
    private final Objections entries;
    private final Opinions opinions;
    private final Flow flow;
    private final Journal journal;
    private final Sentences sentences;
    private final Clock clock;

    Effects(
            Publicities publicities,
            Objections entries,
            Opinions opinions,
            Flow flow,
            Journal journal,
            Sentences sentences,
            Clock clock) {
        this.publicities = publicities;
        this.entries = entries;
        this.opinions = opinions;
        this.flow = flow;
        this.journal = journal;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** @throws Refusal CONFLICT when the case does not take complaints any more */
    void complain(Case found, ObjectionInput input, String by, String office) {
        if (!flow.listens(found.caseNo(), COMPLAINT)) throw conflict("closed");
        entries.add(found.caseNo(), input, true, by, office);
        setOff(found, COMPLAIN, by, office, COMPLAINT);
    }

    /** @throws Refusal CONFLICT when the case was never put up */
    void object(Case found, ObjectionInput input, String by, String office) {
        var notice = publicities.latest(found.caseNo()).orElseThrow(() -> conflict("no-notice"));
        var inTime = notice.hangs(input.receivedOn());
        entries.add(found.caseNo(), input, inTime, by, office);
        if (!inTime) {
            journal.record(new Act(found.caseNo(), by, office, "objection-late", Map.of()));
        } else if (flow.listens(found.caseNo(), OBJECTION)) {
            setOff(found, OBJECT, by, office, OBJECTION);
        } else if (flow.listens(found.caseNo(), AssistanceModel.LATE_OBJECTION)) {
            setOff(found, OBJECT, by, office, AssistanceModel.LATE_OBJECTION);
        } else {
            journal.record(new Act(found.caseNo(), by, office, OBJECT, Map.of()));
        }
    }

    /** The case knows that one came; what it says and who it was stands in the entry alone. */
    private void setOff(Case found, String exit, String by, String office, String message) {
        var said = sentences.onPaper("objections.entered." + exit);
        opinions.add(new ExitTaken(new Signature(found.caseNo(), by, office, said, clock.instant()), exit));
        journal.record(new Act(found.caseNo(), by, office, exit, Map.of()));
        flow.signal(found.caseNo(), message);
    }

    static Refusal conflict(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "objections.refused." + type);
    }
}
