package org.banjie.reviewing.together;

import java.util.List;
import java.util.function.Function;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How many reviews without a change wait in a street, and the batches in which they are concluded together. */
@Controller
@RequestMapping(TogetherRoom.PATH)
class ReviewBatchPage {

    private static final int ROWS = 50;

    private final ReviewBatchDesk desk;
    private final ReviewBatches batches;
    private final Unchanged unchanged;
    private final Units units;
    private final SignedIn signedIn;
    private final Recusals recusals;

    ReviewBatchPage(
            ReviewBatchDesk desk,
            ReviewBatches batches,
            Unchanged unchanged,
            Units units,
            SignedIn signedIn,
            Recusals recusals) {
        this.desk = desk;
        this.batches = batches;
        this.unchanged = unchanged;
        this.units = units;
        this.signedIn = signedIn;
        this.recusals = recusals;
    }

    /** A street, how many wait in it, and its batches. */
    record OfStreet(String code, String name, int count, boolean mayDraw, List<ReviewBatch> batches) {}

    @GetMapping
    ModelAndView list() {
        return list(List.of());
    }

    @PostMapping
    ModelAndView draw(@RequestParam(defaultValue = "") String street) {
        return Answer.to(() -> TogetherRoom.PATH + "/" + desk.draw(street), this::list);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        return batch(id, List.of());
    }

    @PostMapping("/{id}/conclude")
    ModelAndView conclude(@PathVariable long id) {
        return act(id, () -> desk.conclude(id));
    }

    @PostMapping("/{id}/give-up")
    ModelAndView giveUp(@PathVariable long id) {
        return act(id, () -> desk.giveUp(id));
    }

    private ModelAndView act(long id, Runnable act) {
        return Answer.to(
                () -> {
                    act.run();
                    return TogetherRoom.PATH + "/" + id;
                },
                errors -> batch(id, errors));
    }

    private ModelAndView list(List<InputError> errors) {
        var streets = desk.streets().stream().map(this::street).toList();
        return new ModelAndView("reviewing/reviews")
                .addObject("streets", streets)
                .addObject("errors", errors);
    }

    private OfStreet street(String code) {
        var count = unchanged.count(code);
        return new OfStreet(
                code, units.get(code).shown(), count, count > 0 && desk.mayConclude(code), batches.of(code));
    }

    private ModelAndView batch(long id, List<InputError> errors) {
        var batch = desk.get(id);
        var sample = batches.sample(id);
        return new ModelAndView("reviewing/batch")
                .addObject("batch", batch)
                .addObject("street", units.get(batch.street()).shown())
                .addObject("sample", seen(sample, ReviewBatches.Sampled::caseNo))
                .addObject("lots", sample.size())
                .addObject(
                        "looked",
                        sample.stream()
                                .filter(ReviewBatches.Sampled::isLookedAt)
                                .count())
                .addObject("others", batch.drawn().population() - sample.size())
                .addObject("results", batches.results(id))
                .addObject("left", seen(batches.left(id, ROWS), ReviewBatches.Left::caseNo))
                .addObject("mayConclude", desk.mayConclude(batch.street()))
                .addObject("errors", errors);
    }

    /** Without the cases from which whoever looks must keep away. */
    private <T> List<T> seen(List<T> rows, Function<T, String> caseNo) {
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        return rows.stream().filter(row -> !barred.contains(caseNo.apply(row))).toList();
    }
}
