package org.banjie.worklist.rebuild;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.background.Foreman;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one command that makes the list anew while the system runs, and what it found; by administrators. */
@RestController
@RequestMapping("/api/v1/worklist/rebuild")
class RebuildApi {

    static final Circle REBUILDING = Circle.of("worklist.may.rebuild", Roles.ADMINISTRATOR);

    private final SignedIn signedIn;
    private final Rebuilds rebuilds;
    private final Foreman foreman;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RebuildApi(
            SignedIn signedIn,
            Rebuilds rebuilds,
            Foreman foreman,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.signedIn = signedIn;
        this.rebuilds = rebuilds;
        this.foreman = foreman;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    static Circle rebuildingRight() {
        return REBUILDING;
    }

    /** The last one. @param endedAt null while it goes on @param cases looked at; then how many steps were wrong, and how */
    record RunView(
            OffsetDateTime begunAt, OffsetDateTime endedAt, int cases, int missing, int surplus, int different) {}

    /** 204 when there was none yet. */
    @GetMapping
    ResponseEntity<RunView> last() {
        signedIn.demand(REBUILDING);
        return rebuilds.last()
                .map(run -> ResponseEntity.ok(new RunView(
                        at(run.begunAt()),
                        at(run.endedAt()),
                        run.cases(),
                        run.missing(),
                        run.surplus(),
                        run.different())))
                .orElse(ResponseEntity.noContent().build());
    }

    /** It begins at once, or goes on when one has begun; answered before it is done. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void begin() {
        var by = signedIn.demand(REBUILDING);
        transaction.executeWithoutResult(status -> {
            foreman.wake(RebuildWork.class);
            journal.record(Act.of("background/" + RebuildWork.NAME, by, REBUILDING, "work-hastened", Map.of()));
        });
    }

    private OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
