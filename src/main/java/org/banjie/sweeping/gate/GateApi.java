package org.banjie.sweeping.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sweeping.SweepingRights;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the gate's page asks: the day's list to keep, and what was let in, told at once or afterwards. */
@RestController
@RequestMapping("/api/v1/sweeping/gate")
class GateApi {

    private static final int LIST = 2_000;
    private static final int CHECKS = 500;

    private final Gate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    GateApi(Gate gate, SignedIn signedIn, Clock clock) {
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    record Check(String token, Instant at) {}

    /** @param gate which gate or device tells, at most 40 characters */
    record Checks(long place, String gate, List<Check> checks) {}

    /** Today's tickets, 2,000 after an arrival. */
    @GetMapping("/list")
    List<Gate.Known> list(@RequestParam long place, @RequestParam(defaultValue = "0") long after) {
        signedIn.demand(SweepingRights.BY_PHONE);
        return gate.known(place, LocalDate.now(clock), after, LIST);
    }

    @PostMapping("/checks")
    List<Gate.Checked> check(@RequestBody Checks told) {
        var by = signedIn.demand(SweepingRights.BY_PHONE);
        var readable = told.checks() != null
                && told.checks().size() <= CHECKS
                && told.gate() != null
                && told.gate().length() <= 40;
        if (!readable) throw new Invalid(List.of(new InputError("checks", "range", "sweeping.gate.checks", CHECKS)));
        return told.checks().stream()
                .map(one -> gate.check(told.place(), one.token() == null ? "" : one.token(), one.at(), told.gate(), by))
                .toList();
    }
}
