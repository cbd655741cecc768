package org.banjie.organisations.credit.audit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banjie.organisations.credit.audit.conflicts.ConflictDesk;
import org.banjie.organisations.credit.audit.conflicts.ConflictInput;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Spot audits for programs. */
@RestController
@RequestMapping("/api/v1/audits")
class AuditsApi {

    private static final int PAGE = 100;

    private final AuditDrawDesk desk;
    private final ConflictDesk conflicts;
    private final AuditDrawViews views;
    private final AuditRecheck recheck;
    private final AuditDraws draws;

    AuditsApi(
            AuditDrawDesk desk, ConflictDesk conflicts, AuditDrawViews views, AuditRecheck recheck, AuditDraws draws) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.views = views;
        this.recheck = recheck;
        this.draws = draws;
    }

    /** @param percent null for what the table says */
    record Asked(BigDecimal percent) {}

    record Answer(
            long id,
            int year,
            int round,
            String seed,
            int population,
            String populationHash,
            String poolHash,
            BigDecimal percent,
            String basis,
            int lots,
            Instant drawnAt) {

        static Answer of(AuditDraw draw) {
            return new Answer(
                    draw.id(),
                    draw.year(),
                    draw.round(),
                    draw.drawn().seedHex(),
                    draw.drawn().population(),
                    draw.drawn().hashHex(),
                    draw.poolHex(),
                    draw.drawn().percent(),
                    draw.drawn().basis(),
                    draw.drawn().lots(),
                    draw.drawn().at());
        }
    }

    @GetMapping
    List<Answer> all(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return views.page(before, PAGE).stream().map(Answer::of).toList();
    }

    @PostMapping
    ResponseEntity<Answer> draw(@RequestBody(required = false) Asked asked) {
        var id = desk.draw(asked == null ? null : asked.percent());
        return ResponseEntity.created(URI.create("/api/v1/audits/" + id)).body(one(id));
    }

    @PostMapping("/conflicts")
    ResponseEntity<Void> declare(@RequestBody ConflictInput typed) {
        conflicts.declare(typed);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable long id) {
        return Answer.of(views.get(id));
    }

    /** The codes from which was drawn, in the order of their bytes, after the one named. */
    @GetMapping("/{id}/population")
    List<String> population(@PathVariable long id, @RequestParam(defaultValue = "") String after) {
        return draws.population(views.get(id).id(), after, PAGE);
    }

    /** The inspectors' accounts from whom was drawn. */
    @GetMapping("/{id}/pool")
    Set<String> pool(@PathVariable long id) {
        return draws.pool(views.get(id).id());
    }

    @GetMapping("/{id}/organisations")
    AuditDrawViews.Page drawn(@PathVariable long id, @RequestParam(defaultValue = "") String after) {
        return views.drawn(views.get(id).id(), after, PAGE);
    }

    @GetMapping("/{id}/check")
    AuditRecheck.Result check(@PathVariable long id) {
        return recheck.of(views.get(id));
    }
}
