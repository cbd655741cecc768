package org.banjie.organisations.inspection.batches;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.inspection.SeenReports;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batches of clean reports for programs, with everything that is needed to draw one again. */
@RestController
@RequestMapping("/api/v1/inspection")
class BatchApi {

    private static final int PAGE = 5000;

    private final BatchDesk desk;
    private final Batches batches;
    private final BatchResults results;
    private final SeenReports seen;

    BatchApi(BatchDesk desk, Batches batches, BatchResults results, SeenReports seen) {
        this.desk = desk;
        this.batches = batches;
        this.results = results;
        this.seen = seen;
    }

    /**
     * @param seed 64 hexadecimal digits
     * @param populationHash SHA-256 of the case numbers, each with a line end
     * @param ended CONCLUDE or GIVE_UP, null while it is open
     * @param results how many of those not drawn ended how
     */
    record Answer(
            long id,
            int year,
            String seed,
            int population,
            String populationHash,
            BigDecimal percent,
            int lots,
            String ended,
            List<Batches.Sampled> sample,
            Map<String, Integer> results) {}

    /** 409 when no clean report waits. */
    @PostMapping("/rounds/{year}/batches")
    ResponseEntity<Answer> draw(@PathVariable int year) {
        var id = desk.draw(year);
        return ResponseEntity.created(URI.create("/api/v1/inspection/batches/" + id))
                .body(one(id));
    }

    @GetMapping("/batches/{id}")
    Answer one(@PathVariable long id) {
        var batch = desk.get(id);
        return new Answer(
                id,
                batch.year(),
                batch.drawn().seedHex(),
                batch.drawn().population(),
                batch.drawn().hashHex(),
                batch.drawn().percent(),
                batch.drawn().lots(),
                batch.verb(),
                seen.among(batches.sample(id), Batches.Sampled::caseNo),
                results.of(id));
    }

    /** @param after the last number of the page before */
    @GetMapping("/batches/{id}/population")
    List<String> population(@PathVariable long id, @RequestParam(defaultValue = "") String after) {
        desk.get(id);
        return batches.population(id, after, PAGE);
    }

    /** 409 while a drawn report has not been looked at, or when one did not pass. */
    @PostMapping("/batches/{id}/conclude")
    Answer conclude(@PathVariable long id) {
        desk.conclude(id);
        return one(id);
    }

    @PostMapping("/batches/{id}/give-up")
    Answer giveUp(@PathVariable long id) {
        desk.giveUp(id);
        return one(id);
    }
}
