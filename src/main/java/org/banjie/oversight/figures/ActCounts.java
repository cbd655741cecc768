package org.banjie.oversight.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.banjie.cases.StatusChanged;
import org.banjie.flow.StepGone;
import org.banjie.journal.Recorded;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.MessageGivenUp;
import org.banjie.notices.messages.MessageSent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what was done since the program started: only what was committed, and without asking the database. */
@Component
class ActCounts {

    private static final String OTHER = "other";

    private final MeterRegistry meters;
    private final Kinds kinds;
    private final Counter acts;
    private final Counter sent;
    private final Counter lost;

    ActCounts(MeterRegistry meters, Kinds kinds) {
        this.meters = meters;
        this.kinds = kinds;
        this.acts = counter(meters, "banjie.acts", "Acts that went on record");
        this.sent = counter(meters, "banjie.messages.sent", "Messages that a gateway has taken");
        this.lost = counter(meters, "banjie.messages.given.up", "Messages that are not tried any more");
    }

    @TransactionalEventListener
    void recorded(Recorded act) {
        acts.increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void sent(MessageSent message) {
        sent.increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void givenUp(MessageGivenUp message) {
        lost.increment();
    }

    @TransactionalEventListener
    void begun(StatusChanged change) {
        if (change.before() == null) ofKind("banjie.cases.begun", change.caseNo());
    }

    @TransactionalEventListener
    void ended(StepGone step) {
        if (step.done()) ofKind("banjie.steps.ended", step.caseNo());
    }

    private void ofKind(String name, String caseNo) {
        meters.counter(name, "kind", kind(caseNo)).increment();
    }

    /** By the letters its number begins with, which each kind has for itself. */
    private String kind(String caseNo) {
        var letters = caseNo.replaceFirst("-.*", "");
        return kinds.all().stream()
                .filter(kind -> begins(kind, letters))
                .map(Kind::code)
                .findFirst()
                .orElse(OTHER);
    }

    private static boolean begins(Kind kind, String letters) {
        var category = kind.category();
        return letters.equals(category.otherwise()) || category.prefixes().containsValue(letters);
    }

    private static Counter counter(MeterRegistry meters, String name, String what) {
        return Counter.builder(name).description(what).register(meters);
    }
}
