package org.banjie.worklist.countersign;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Countersigning over the API: ask, ask more or fewer, say what one thinks, see how it stands. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class CountersignApi {

    private final SignedIn signedIn;
    private final Countersigning countersigning;
    private final Signing signing;
    private final Worklist worklist;
    private final Rounds rounds;
    private final Clock clock;

    CountersignApi(
            SignedIn signedIn,
            Countersigning countersigning,
            Signing signing,
            Worklist worklist,
            Rounds rounds,
            Clock clock) {
        this.signedIn = signedIn;
        this.countersigning = countersigning;
        this.signing = signing;
        this.worklist = worklist;
        this.rounds = rounds;
        this.clock = clock;
    }

    record People(List<String> people, String mode) {}

    record Change(List<String> add, List<String> remove, String reason) {}

    record Word(Boolean agrees, String reason) {}

    /** @param state ASKED, AGREED, DISAGREED or RELEASED */
    record SignerView(String uid, String state, OffsetDateTime at) {}

    /** @param state OPEN, MET or FAILED; null, as the mode, while nobody is asked */
    record RoundView(Mode mode, Tally.State state, List<SignerView> signers) {}

    /** For those who may see the step. */
    @GetMapping("/countersign")
    RoundView round(@PathVariable String id) {
        worklist.open(signedIn.actor(), id);
        return rounds.find(id)
                .map(round -> new RoundView(
                        round.mode(),
                        round.tally().state(),
                        round.signers().stream()
                                .map(one -> new SignerView(one.uid(), one.state(), at(one.signedAt())))
                                .toList()))
                .orElse(new RoundView(null, null, List.of()));
    }

    @PostMapping("/countersign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String id, @RequestBody People people) {
        countersigning.open(signedIn.actor(), id, people.people(), people.mode());
    }

    @PostMapping("/signers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @RequestBody Change change) {
        countersigning.change(signedIn.actor(), id, change.add(), change.remove(), change.reason());
    }

    /** By whoever was asked. */
    @PostMapping("/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable String id, @RequestBody Word word) {
        signing.sign(signedIn.actor(), id, word.agrees(), word.reason());
    }

    private OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
