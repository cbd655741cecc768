package org.banjie.worklist.step;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.site.look.Dates;
import org.banjie.words.Sentences;
import org.banjie.worklist.Late;
import org.banjie.worklist.words.RowView;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * The 409 of whoever comes second, with {@code by}, {@code at}, {@code step} and {@code outcome} beside what every problem
 * has, and the same in its detail, which the page shows as it is.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LateAnswers {

    private final SignedIn signedIn;
    private final Latecomers latecomers;
    private final Dates dates;
    private final Sentences sentences;

    LateAnswers(SignedIn signedIn, Latecomers latecomers, Dates dates, Sentences sentences) {
        this.signedIn = signedIn;
        this.latecomers = latecomers;
        this.dates = dates;
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> late(Late late, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, sentences.of(late));
        problem.setType(URI.create("/problems/" + late.type()));
        problem.setTitle(
                sentences.inOr(locale, "api.refusal." + late.type(), sentences.in(locale, "api.nature.CONFLICT")));
        tell(problem, signedIn.actor(), late, locale);
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private void tell(ProblemDetail problem, Actor actor, Late late, Locale locale) {
        latecomers.ended(actor, late.taskId(), locale).ifPresent(row -> {
            known(problem, row, row.doneAt());
            problem.setProperty("outcome", row.outcome());
            problem.setDetail(sentences.in(
                    locale,
                    "worklist.late.by",
                    row.caseNo(),
                    row.step(),
                    row.holder(),
                    dates.moment(row.doneAt()),
                    row.outcome()));
        });
        latecomers.inHand(actor, late.taskId(), locale).ifPresent(row -> {
            known(problem, row, null);
            problem.setDetail(sentences.in(locale, "worklist.late.taken-by", row.hand()));
        });
    }

    private static void known(ProblemDetail problem, RowView row, Instant at) {
        problem.setProperty("by", row.holder());
        problem.setProperty("step", row.step());
        if (at != null) problem.setProperty("at", at);
    }
}
