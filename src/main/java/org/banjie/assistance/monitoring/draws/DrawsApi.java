package org.banjie.assistance.monitoring.draws;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Spot checks for programs: everything that is needed to draw one again. */
@RestController
@RequestMapping("/api/v1" + DrawsPage.PATH)
class DrawsApi {

    private static final int PAGE = 5000;

    private final DrawDesk desk;
    private final Draws draws;
    private final SpotCheckRecheck recheck;

    DrawsApi(DrawDesk desk, Draws draws, SpotCheckRecheck recheck) {
        this.desk = desk;
        this.draws = draws;
        this.recheck = recheck;
    }

    record Wanted(String street) {}

    /**
     * @param month yyyy-mm
     * @param seed 64 hexadecimal digits
     * @param populationHash SHA-256 of the population's numbers, each with a line end
     * @param lots how many are drawn by lot
     * @param sample how many there are with the filed ones
     */
    record Answer(
            long id,
            String street,
            String month,
            String seed,
            int population,
            String populationHash,
            BigDecimal percent,
            int lots,
            int sample) {

        static Answer of(SpotCheck draw) {
            return new Answer(
                    draw.id(),
                    draw.street(),
                    draw.month().toString().substring(0, 7),
                    draw.drawn().seedHex(),
                    draw.drawn().population(),
                    draw.drawn().hashHex(),
                    draw.drawn().percent(),
                    draw.drawn().lots(),
                    draw.sample());
        }
    }

    /** 409 when that street has been drawn this month: there is no second draw. */
    @PostMapping
    ResponseEntity<Answer> draw(@RequestBody Wanted wanted) {
        var id = desk.draw(wanted.street());
        return ResponseEntity.created(URI.create("/api/v1" + DrawsPage.PATH + "/" + id))
                .body(Answer.of(desk.get(id)));
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable long id) {
        return Answer.of(desk.get(id));
    }

    /** @param after the last number of the page before */
    @GetMapping("/{id}/population")
    List<String> population(@PathVariable long id, @RequestParam(defaultValue = "") String after) {
        desk.get(id);
        return draws.population(id, after, PAGE).stream()
                .map(DrawnGrant::number)
                .toList();
    }

    @GetMapping("/{id}/sample")
    List<String> sample(@PathVariable long id, @RequestParam(defaultValue = "") String after) {
        desk.get(id);
        return draws.sample(id, after, PAGE).stream().map(Draws.Sampled::number).toList();
    }

    @GetMapping("/{id}/check")
    SpotCheckRecheck.Result check(@PathVariable long id) {
        return recheck.of(desk.get(id));
    }
}
