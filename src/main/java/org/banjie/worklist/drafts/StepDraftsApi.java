package org.banjie.worklist.drafts;

import java.net.URI;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.words.Sentences;
import org.banjie.worklist.Worklist;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was typed on a step, kept unchecked while it is typed; each person reads and keeps their own. */
@RestController
@RequestMapping("/api/v1/tasks/{id}/draft")
class StepDraftsApi {

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final StepDrafts drafts;
    private final Sentences sentences;

    StepDraftsApi(SignedIn signedIn, Worklist worklist, StepDrafts drafts, Sentences sentences) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.drafts = drafts;
        this.sentences = sentences;
    }

    /** With an ETag, which the next save names as If-Match; an empty draft where nothing was kept yet. */
    @GetMapping
    ResponseEntity<StepDraft> read(@PathVariable String id) {
        var actor = signedIn.actor();
        worklist.open(actor, id);
        var kept = drafts.find(id, actor.uid()).map(KeptDraft::typed).orElse(StepDraft.NOTHING);
        return ResponseEntity.ok().eTag(kept.etag()).body(kept);
    }

    /**
     * By whoever has the step in hand; 409 over what was not seen.
     *
     * @throws Refusal as for every verb of the holder
     */
    @PutMapping
    ResponseEntity<Void> keep(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestBody StepDraft typed) {
        var actor = signedIn.actor();
        worklist.inHand(actor, id);
        drafts.keep(id, actor.uid(), typed, named(expected));
        return ResponseEntity.noContent().eTag(typed.etag()).build();
    }

    /** As every problem of the API, with what is kept now, so that both can be put together and nothing typed is lost. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> moved(DraftMoved moved) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, sentences.of(moved));
        problem.setType(URI.create("/problems/" + moved.type()));
        problem.setTitle(sentences.of("api.refusal." + moved.type()));
        problem.setProperty("etag", moved.theirs().etag());
        problem.setProperty("theirs", moved.theirs());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    /** What an {@code If-Match} header names; {@code *} stays, null where there is none. */
    private static String named(String header) {
        return header == null || header.isBlank()
                ? null
                : header.strip().replaceFirst("^W/", "").replace("\"", "");
    }
}
