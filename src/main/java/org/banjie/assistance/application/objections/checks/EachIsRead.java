package org.banjie.assistance.application.objections.checks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;

/** Nobody decides on an objection unread: one that came in after the page was opened has to be ticked as well. */
public final class EachIsRead implements AnswerRules {

    private static final String DEALT = "dealt";

    private final String form;
    private final Objections entries;

    public EachIsRead(String form, Objections entries) {
        this.form = form;
        this.entries = entries;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public String form() {
        return form;
    }

    /** Forms of earlier versions have no list to tick. */
    @Override
    public List<InputError> check(Submission submission) {
        if (!submission.answers().has(DEALT)) return List.of();
        var ticked = StreamSupport.stream(submission.answers().path(DEALT).spliterator(), false)
                .map(one -> one.asText())
                .collect(Collectors.toSet());
        var unread = DecidedIn.open(form, entries.of(submission.caseNo())).stream()
                .filter(one -> !ticked.contains(one.id().toString()))
                .count();
        return unread == 0 ? List.of() : List.of(new InputError(DEALT, "unread", "objections.fault.unread", unread));
    }
}
