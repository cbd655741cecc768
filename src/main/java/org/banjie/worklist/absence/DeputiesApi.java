package org.banjie.worklist.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.banjie.access.SignedIn;
import org.banjie.worklist.HandOver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deputies over the API: one's own and those of the people one leads; and what somebody leaves behind, handed over. */
@RestController
@RequestMapping("/api/v1")
class DeputiesApi {

    private final SignedIn signedIn;
    private final DeputyDesk desk;
    private final HandOver handOver;
    private final Clock clock;

    DeputiesApi(SignedIn signedIn, DeputyDesk desk, HandOver handOver, Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.handOver = handOver;
        this.clock = clock;
    }

    record Named(UUID id) {}

    /** @param to blank for the offices */
    record Given(String uid, String to, String reason) {}

    @GetMapping("/deputies")
    List<DeputyView> list() {
        var actor = signedIn.actor();
        var today = LocalDate.now(clock);
        return Stream.concat(desk.mine(actor).stream(), desk.led(actor).stream())
                .map(one -> DeputyView.of(one, desk.reason(one.id()), today))
                .toList();
    }

    @PostMapping("/deputies")
    @ResponseStatus(HttpStatus.CREATED)
    Named name(@RequestBody Wanted wanted) {
        return new Named(desk.name(signedIn.actor(), wanted));
    }

    @DeleteMapping("/deputies/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        desk.end(signedIn.actor(), id);
    }

    /** Everything that somebody has in hand, by a leader of the offices. */
    @PostMapping("/hand-over")
    HandOver.Done handOver(@RequestBody Given given) {
        return handOver.all(signedIn.actor(), given.uid(), given.to(), given.reason());
    }
}
