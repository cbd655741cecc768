package org.banjie.assistance.monitoring.benefits;

import java.math.BigDecimal;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Benefits nobody applies for, for programs. */
@RestController
@RequestMapping("/api/v1" + BenefitsPage.PATH)
class BenefitsApi {

    private static final int PAGE = 500;

    private final BenefitDesk desk;

    BenefitsApi(BenefitDesk desk) {
        this.desk = desk;
    }

    /** @param total yuan to be paid; {@code excluded} households that get nothing */
    record Answer(long id, String name, String month, String state, int households, BigDecimal total, int excluded) {}

    /** @param reason blank to take the household in again */
    record Exclusion(long grant, String reason) {}

    @PostMapping
    ResponseEntity<Answer> propose(@RequestBody BenefitProposal proposal) {
        var id = desk.propose(proposal);
        return ResponseEntity.created(URI.create("/api/v1" + BenefitsPage.PATH + "/" + id))
                .body(one(id));
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable long id) {
        var batch = desk.get(id);
        var sums = desk.sums(id);
        return new Answer(
                id,
                batch.name(),
                batch.month().toString().substring(0, 7),
                batch.state(),
                sums.households(),
                sums.total(),
                sums.excluded());
    }

    /** @param after the grant after which to begin */
    @GetMapping("/{id}/entries")
    BenefitDesk.Page entries(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
        return desk.entries(id, after, PAGE);
    }

    @PostMapping("/{id}/exclusions")
    Answer exclude(@PathVariable long id, @RequestBody Exclusion exclusion) {
        desk.exclude(id, exclusion.grant(), exclusion.reason());
        return one(id);
    }

    /** By somebody else than whoever proposed it. */
    @PostMapping("/{id}/approve")
    Answer approve(@PathVariable long id) {
        desk.approve(id);
        return one(id);
    }
}
