package org.banjie.organisations.inspection.batches;

import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.InspectionRoom;
import org.banjie.organisations.inspection.SeenReports;
import org.banjie.organisations.inspection.reports.CleanReports;
import org.banjie.organisations.inspection.rounds.RoundDesk;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clean reports of a round, and the batches in which they are concluded together. */
@Controller
@RequestMapping(InspectionRoom.PATH + "/{year:[0-9]{4}}/clean")
class BatchPage {

    private static final int ROWS = 50;

    private final BatchDesk desk;
    private final RoundDesk rounds;
    private final Batches batches;
    private final BatchResults results;
    private final CleanReports clean;
    private final SignedIn signedIn;
    private final SeenReports seen;

    BatchPage(
            BatchDesk desk,
            RoundDesk rounds,
            Batches batches,
            BatchResults results,
            CleanReports clean,
            SignedIn signedIn,
            SeenReports seen) {
        this.desk = desk;
        this.rounds = rounds;
        this.batches = batches;
        this.results = results;
        this.clean = clean;
        this.signedIn = signedIn;
        this.seen = seen;
    }

    @GetMapping
    ModelAndView list(@PathVariable int year, @RequestParam(defaultValue = "") String after) {
        return clean(year, after, List.of());
    }

    @PostMapping
    ModelAndView draw(@PathVariable int year) {
        return Answer.to(() -> there(year, desk.draw(year)), errors -> clean(year, "", errors));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable int year, @PathVariable long id) {
        return batch(id, List.of());
    }

    @PostMapping("/{id}/conclude")
    ModelAndView conclude(@PathVariable int year, @PathVariable long id) {
        return act(year, id, () -> desk.conclude(id));
    }

    @PostMapping("/{id}/give-up")
    ModelAndView giveUp(@PathVariable int year, @PathVariable long id) {
        return act(year, id, () -> desk.giveUp(id));
    }

    private ModelAndView act(int year, long id, Runnable act) {
        return Answer.to(
                () -> {
                    act.run();
                    return there(year, id);
                },
                errors -> batch(id, errors));
    }

    private static String there(int year, long id) {
        return InspectionRoom.PATH + "/" + year + "/clean/" + id;
    }

    private ModelAndView clean(int year, String after, List<InputError> errors) {
        var round = rounds.get(year);
        var slice = Slice.of(clean.page(year, after, ROWS + 1), ROWS);
        return new ModelAndView("inspection/clean")
                .addObject("round", round)
                .addObject("count", clean.count(year))
                .addObject("rows", seen.among(slice.rows(), CleanReports.Row::caseNo))
                .addObject("first", after.isEmpty())
                .addObject("next", slice.next(CleanReports.Row::uscc))
                .addObject("batches", desk.of(year))
                .addObject("mayConclude", signedIn.may(InspectionRights.CONCLUDING))
                .addObject("errors", errors);
    }

    private ModelAndView batch(long id, List<InputError> errors) {
        var batch = desk.get(id);
        var sample = batches.sample(id);
        return new ModelAndView("inspection/batch")
                .addObject("batch", batch)
                .addObject("sample", seen.among(sample, Batches.Sampled::caseNo))
                .addObject("lots", sample.size())
                .addObject(
                        "looked",
                        sample.stream().filter(Batches.Sampled::isLookedAt).count())
                .addObject("others", batch.drawn().population() - sample.size())
                .addObject("results", results.of(id))
                .addObject("left", seen.among(results.left(id, ROWS), BatchResults.Left::caseNo))
                .addObject("mayConclude", signedIn.may(InspectionRights.CONCLUDING))
                .addObject("errors", errors);
    }
}
