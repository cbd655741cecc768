package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.ApplicationCheck;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The answers of a draft, kept unchecked while they are typed and checked when its owner says they are done. */
@RestController
@RequestMapping("/api/v1/drafts/{id}/answers")
public class DraftsApi {

    private final SignedIn signedIn;
    private final DraftDesk drafts;
    private final Kinds kinds;
    private final ApplicationCheck check;

    DraftsApi(SignedIn signedIn, DraftDesk drafts, Kinds kinds, ApplicationCheck check) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.kinds = kinds;
        this.check = check;
    }

    record Done(JsonNode answers) {}

    @GetMapping
    JsonNode answers(@PathVariable UUID id) {
        return drafts.get(signedIn.actor(), id).application().answers();
    }

    /** As unfinished as they are. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID id, @RequestBody JsonNode answers) {
        drafts.answers(signedIn.actor(), id, answers);
    }

    /** Keeps them whatever is wrong with them, then says what is. */
    @PostMapping
    Map<String, String> done(@PathVariable UUID id, @RequestBody Done done) {
        var actor = signedIn.actor();
        drafts.answers(actor, id, done.answers());
        var draft = drafts.get(actor, id);
        var wrong = check.errors(actor, kinds.get(draft.kind()), draft.application()).stream()
                .filter(DraftsApi::isOfAnswers)
                .toList();
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return Map.of("next", "/intake/" + id);
    }

    public static boolean isOfAnswers(InputError error) {
        return !error.path().startsWith("applicant.");
    }

    public static List<InputError> inForm(List<InputError> errors) {
        return errors.stream()
                .filter(DraftsApi::isOfAnswers)
                .map(error -> error.at(error.path().replaceFirst("^answers\\.", "")))
                .toList();
    }
}
