package org.banjie.studio.calls;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.studio.approval.Unsound;
import org.banjie.studio.drafts.DraftMoved;
import org.banjie.studio.drafts.Etags;
import org.banjie.words.Sentences;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The two refusals of the studio that have more to say than a sentence. */
@RestControllerAdvice(assignableTypes = {DraftCalls.class, FileCalls.class, PublishCalls.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class StudioProblems {

    private final Sentences sentences;

    StudioProblems(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Both are in the answer: what is there now, and what was sent, so that nothing typed is lost. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> moved(DraftMoved moved) {
        var problem = problem(HttpStatus.CONFLICT, moved);
        var file = moved.yours().file();
        problem.setProperty("etag", file == null ? moved.theirs().hash() : Etags.of(moved.theirs(), file));
        if (file != null) {
            problem.setProperty("theirs", moved.theirs().text(file).orElse(null));
            problem.setProperty(
                    "yours",
                    moved.yours().bytes() == null
                            ? null
                            : new String(moved.yours().bytes(), StandardCharsets.UTF_8));
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unsound(Unsound unsound, Locale locale) {
        var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, unsound);
        var errors = Said.all(unsound.remarks(), sentences, locale).stream()
                .map(said -> new InputError(said.file() + "#" + said.element(), said.rule(), said.message()))
                .toList();
        problem.setProperty("errors", errors);
        return answer(problem);
    }

    private ProblemDetail problem(HttpStatus status, Refusal refusal) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentences.of(refusal));
        problem.setType(URI.create("/problems/" + refusal.type()));
        problem.setTitle(sentences.of("studio.problem." + refusal.type()));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
