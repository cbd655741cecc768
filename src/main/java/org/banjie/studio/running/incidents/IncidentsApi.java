package org.banjie.studio.running.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What failed in running cases, and what administrators do by hand, for programs. */
@RestController
@RequestMapping("/api/v1")
class IncidentsApi {

    private static final int PAGE = 200;

    private final IncidentDesk desk;
    private final CaseDesk cases;
    private final SuspensionDesk suspensions;
    private final IncidentWords words;

    IncidentsApi(IncidentDesk desk, CaseDesk cases, SuspensionDesk suspensions, IncidentWords words) {
        this.desk = desk;
        this.cases = cases;
        this.suspensions = suspensions;
        this.words = words;
    }

    /** @param cause in the caller's language; never what the program logged */
    record Answer(String id, String caseNo, String kind, String step, String name, Instant since, String cause) {}

    record Reason(String reason) {}

    record Move(String from, String to, String reason) {}

    record Asked(long id) {}

    record Tried(int count) {}

    /** @param before time of the last one of the page before; @param id its id */
    @GetMapping("/incidents")
    List<Answer> page(
            @RequestParam(required = false) Instant before, @RequestParam(required = false) String id, Locale locale) {
        return desk.page(before, id, PAGE).stream()
                .map(one -> new Answer(
                        one.id(),
                        one.caseNo(),
                        one.model(),
                        one.element(),
                        words.step(one),
                        one.since(),
                        words.cause(one, locale)))
                .toList();
    }

    @PostMapping("/incidents/{id}/retry")
    void retry(@PathVariable String id) {
        desk.retry(id);
    }

    @PostMapping("/incidents/retry")
    Tried retryAll() {
        return new Tried(desk.retryAll());
    }

    @PostMapping("/running/{caseNo}/move")
    void move(@PathVariable String caseNo, @RequestBody Move move) {
        cases.move(caseNo, move.from(), move.to(), move.reason());
    }

    /** Nothing is ended until a second administrator confirms. */
    @PostMapping("/running/{caseNo}/end")
    Asked end(@PathVariable String caseNo, @RequestBody Reason why) {
        return new Asked(cases.askToEnd(caseNo, why.reason()));
    }

    @PostMapping("/running/endings/{id}/confirm")
    void confirm(@PathVariable long id) {
        cases.confirmEnd(id);
    }

    @PostMapping("/running/endings/{id}/drop")
    void drop(@PathVariable long id) {
        cases.dropEnd(id);
    }

    @PostMapping("/models/{key}/suspend")
    void suspend(@PathVariable String key, @RequestBody Reason why) {
        suspensions.suspend(key, why.reason());
    }

    @PostMapping("/models/{key}/resume")
    void resume(@PathVariable String key) {
        suspensions.resume(key);
    }
}
