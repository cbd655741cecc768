package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.ApplicationCheck;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.words.Sentences;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers of a draft, kept unchecked while they are typed and checked when its owner says they are done. */
@RestController
@RequestMapping("/api/v1/drafts/{id}/answers")
public class DraftsApi {

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final Kinds kinds;
    private final ApplicationCheck check;
    private final Sentences sentences;

    DraftsApi(
            SignedIn signedIn, ApplicationDraftDesk drafts, Kinds kinds, ApplicationCheck check, Sentences sentences) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.kinds = kinds;
        this.check = check;
        this.sentences = sentences;
    }

    record Done(JsonNode answers) {}

    /** With an ETag, which the next save names as If-Match. */
    @GetMapping
    ResponseEntity<JsonNode> answers(@PathVariable UUID id) {
        var answers = drafts.get(signedIn.actor(), id).application().answers();
        return ResponseEntity.ok().eTag(Etag.of(answers)).body(answers);
    }

    /** As unfinished as they are; 409 over answers that were not seen. */
    @PutMapping
    ResponseEntity<Void> keep(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestBody JsonNode answers) {
        var etag = drafts.answers(signedIn.actor(), id, answers, Etag.named(expected));
        return ResponseEntity.noContent().eTag(etag).build();
    }

    /** Keeps them whatever is wrong with them, then says what is; both answers have the ETag of what was kept. */
    @PostMapping
    Map<String, String> done(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestBody Done done,
            HttpServletResponse response) {
        var actor = signedIn.actor();
        var etag = drafts.answers(actor, id, done.answers(), Etag.named(expected));
        response.setHeader(HttpHeaders.ETAG, '"' + etag + '"');
        var draft = drafts.get(actor, id);
        var wrong = check.errors(actor, kinds.get(draft.kind()), draft.application()).stream()
                .filter(DraftsApi::isOfAnswers)
                .toList();
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return Map.of("next", "/intake/" + id + (actor.staff() ? "/check" : ""));
    }

    /** As every problem of the API, with what is there now, so that both can be put together and nothing typed is lost. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> moved(AnswersMoved moved) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, sentences.of(moved));
        problem.setType(URI.create("/problems/" + moved.type()));
        problem.setTitle(sentences.of("api.refusal." + moved.type()));
        problem.setProperty("etag", Etag.of(moved.theirs()));
        problem.setProperty("theirs", moved.theirs());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    public static boolean isOfAnswers(InputError error) {
        return !error.path().startsWith("applicant.") && !error.path().startsWith("agent");
    }

    public static List<InputError> inForm(List<InputError> errors) {
        return errors.stream()
                .filter(DraftsApi::isOfAnswers)
                .map(error -> error.at(error.path().replaceFirst("^answers\\.", "")))
                .toList();
    }
}
