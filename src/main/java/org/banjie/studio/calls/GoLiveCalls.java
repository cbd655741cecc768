package org.banjie.studio.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.banjie.studio.Keys;
import org.banjie.studio.approval.WayDesk;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A draft is sent to be approved; what is approved goes live on a day. */
@RestController
@RequestMapping("/api/v1/models/{key}/draft")
class GoLiveCalls {

    private final Keys keys;
    private final WayDesk desk;
    private final Clock clock;

    GoLiveCalls(Keys keys, WayDesk desk, Clock clock) {
        this.keys = keys;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param word to whoever approves it; may be left out */
    record Word(String word) {}

    record SentDraft(String key, String by, ZonedDateTime at, String word) {}

    /** @param on the day at whose beginning it goes live */
    record Day(LocalDate on) {}

    record PlannedDraft(String key, LocalDate on, String by) {}

    @PostMapping("/ready")
    SentDraft ready(@PathVariable String key, @RequestBody(required = false) Word input) {
        var kind = keys.kind(key);
        var sent = desk.send(kind, input == null ? "" : input.word());
        return new SentDraft(kind, sent.by(), sent.at().atZone(clock.getZone()), sent.word());
    }

    @PostMapping("/plan")
    PlannedDraft plan(@PathVariable String key, @RequestBody Day input) {
        var kind = keys.kind(key);
        var plan = desk.plan(kind, input.on());
        return new PlannedDraft(kind, plan.on(), plan.by());
    }

    @DeleteMapping("/plan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callOff(@PathVariable String key) {
        desk.callOff(keys.kind(key));
    }
}
