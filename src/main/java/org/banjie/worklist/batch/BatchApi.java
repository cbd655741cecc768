package org.banjie.worklist.batch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalStatus;
import org.banjie.words.Sentences;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several steps in one call: each through the same doors as alone, each with an answer of its own. */
@RestController
class BatchApi {

    private final SignedIn signedIn;
    private final BatchRules rules;
    private final EachRow eachRow;
    private final Desk desk;
    private final Faster faster;
    private final Sentences sentences;

    BatchApi(SignedIn signedIn, BatchRules rules, EachRow eachRow, Desk desk, Faster faster, Sentences sentences) {
        this.signedIn = signedIn;
        this.rules = rules;
        this.eachRow = eachRow;
        this.desk = desk;
        this.faster = faster;
        this.sentences = sentences;
    }

    /** @param status as of the call on one step. @param problem as that would answer; null where it was done */
    record RowView(String taskId, int status, ProblemDetail problem) {}

    /** @throws Invalid 422 for none, more than {@link Chosen#MOST}, and what cannot be decided for several at once */
    @PostMapping("/api/v1/tasks/batch")
    List<RowView> all(@RequestBody BatchAsk ask, Locale locale) {
        var actor = signedIn.actor();
        var chosen = rules.chosen(actor, ask.taskIds());
        rules.demand(ask, chosen);
        return eachRow.of(chosen, id -> one(actor, ask, id)).stream()
                .map(result -> view(actor, result, locale))
                .toList();
    }

    private void one(Actor actor, BatchAsk ask, String id) {
        switch (ask.verb()) {
            case "claim" -> desk.claim(actor, id);
            case "transfer" -> desk.transfer(actor, id, ask.to(), ask.reason());
            default -> desk.complete(actor, id, new Completion(ask.outcome(), ask.reason(), ask.answers()));
        }
    }

    private RowView view(Actor actor, RowResult result, Locale locale) {
        if (result.isDone()) return new RowView(result.taskId(), HttpStatus.NO_CONTENT.value(), null);
        var status = RefusalStatus.of(result.refusal().nature());
        return new RowView(result.taskId(), status.value(), problem(actor, status, result.refusal(), locale));
    }

    private ProblemDetail problem(Actor actor, HttpStatus status, Refusal refusal, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentences.in(locale, refusal));
        problem.setType(URI.create("/problems/" + refusal.type()));
        var nature = sentences.in(locale, "api.nature." + refusal.nature());
        problem.setTitle(sentences.inOr(locale, "api.refusal." + refusal.type(), nature));
        if (refusal instanceof Invalid invalid) problem.setProperty("errors", invalid.errors());
        faster.of(actor, refusal, locale).ifPresent(known -> problem.setDetail(known.words()));
        return problem;
    }
}
