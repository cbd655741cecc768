package org.banjie.worklist.talk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.casework.facts.Rights;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.list.Follows;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes, questions and copies over the API, and following a case. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
class TalkApi {

    private final SignedIn signedIn;
    private final NoteDesk desk;
    private final Rights rights;
    private final Follows follows;
    private final Clock clock;

    TalkApi(SignedIn signedIn, NoteDesk desk, Rights rights, Follows follows, Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.rights = rights;
        this.follows = follows;
        this.clock = clock;
    }

    /** @param to whom it asks, each with when they answered */
    record NoteView(UUID id, String by, OffsetDateTime at, String text, List<AskedView> to, UUID answers) {}

    record AskedView(String uid, OffsetDateTime answeredAt) {}

    /** @param to and answers may be missing */
    record NewNote(String text, List<String> to, UUID answers) {}

    record Written(UUID id) {}

    /** @param note may be missing */
    record Copy(List<String> to, String note) {}

    @GetMapping("/notes")
    List<NoteView> notes(@PathVariable String caseNo) {
        return desk.of(signedIn.actor(), caseNo).stream().map(this::view).toList();
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Written write(@PathVariable String caseNo, @RequestBody NewNote note) {
        var wanted = new Wanted(note.text(), note.to(), note.answers());
        return new Written(desk.write(signedIn.actor(), caseNo, wanted));
    }

    @PostMapping("/copy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void copy(@PathVariable String caseNo, @RequestBody Copy copy) {
        desk.copy(signedIn.actor(), caseNo, copy.to(), copy.note());
    }

    @PostMapping("/follow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(@PathVariable String caseNo) {
        follows.follow(demandVisible(caseNo), caseNo);
    }

    @PostMapping("/unfollow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@PathVariable String caseNo) {
        follows.unfollow(demandVisible(caseNo), caseNo);
    }

    /** Following is for officials; applicants have a page of their own. */
    private String demandVisible(String caseNo) {
        var actor = signedIn.actor();
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        rights.visible(actor, caseNo);
        return actor.uid();
    }

    private NoteView view(Note note) {
        var asked = note.asked().stream()
                .map(one -> new AskedView(
                        one.uid(),
                        one.answeredAt() == null
                                ? null
                                : one.answeredAt().atZone(clock.getZone()).toOffsetDateTime()))
                .toList();
        var at = note.at().atZone(clock.getZone()).toOffsetDateTime();
        return new NoteView(note.id(), note.by(), at, note.text(), asked, note.answers());
    }
}
