package org.banjie.api;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.banjie.access.SignedIn;
import org.banjie.flow.timers.Timeline;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.time.BanjieClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The training system's clock. Whoever works in it may move it; applicants and partners may not. */
@RestController
@RequestMapping("/api/v1/training/clock")
class TrainingApi {

    private final SignedIn signedIn;
    private final BanjieClock training;
    private final Timeline timeline;
    private final Clock clock;

    TrainingApi(SignedIn signedIn, BanjieClock training, Timeline timeline, Clock clock) {
        this.signedIn = signedIn;
        this.training = training;
        this.timeline = timeline;
        this.clock = clock;
    }

    record Moment(OffsetDateTime now) {}

    @GetMapping
    Moment now() {
        return new Moment(OffsetDateTime.now(clock));
    }

    /** Moves the clock forward; timers that fall due on the way have fired, in their order, when this answers. */
    @PostMapping
    Moment move(@RequestBody Moment to) {
        if (!training.isTraining()) throw new Refusal(RefusalKind.BARRED, "not-training", "time.clock.not-training");
        if (!signedIn.actor().staff()) throw new Refusal(RefusalKind.BARRED, "not-staff", "api.training.staff-only");
        if (to.now() == null) throw new Refusal(RefusalKind.INVALID, "no-moment", "api.no-moment");
        timeline.moveTo(to.now().toInstant());
        return now();
    }
}
