package org.banjie.organisations.inspection;

import java.util.Locale;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clean reports of a round, and the batches in which they are concluded together. */
@Controller
@RequestMapping(RoundsPage.PATH + "/{year:[0-9]{4}}/clean")
class BatchPage {

    private static final int ROWS = 50;

    private final BatchDesk desk;
    private final RoundDesk rounds;
    private final Batches batches;
    private final BatchResults results;
    private final CleanReports clean;
    private final Registrars registrars;
    private final MessageSource texts;

    BatchPage(
            BatchDesk desk,
            RoundDesk rounds,
            Batches batches,
            BatchResults results,
            CleanReports clean,
            Registrars registrars,
            MessageSource texts) {
        this.desk = desk;
        this.rounds = rounds;
        this.batches = batches;
        this.results = results;
        this.clean = clean;
        this.registrars = registrars;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(@PathVariable int year, @RequestParam(defaultValue = "") String after) {
        return clean(year, after);
    }

    @PostMapping
    ModelAndView draw(@PathVariable int year, Locale locale) {
        try {
            return there(year, desk.draw(year));
        } catch (Refusal refusal) {
            return refused(clean(year, ""), refusal, locale);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable int year, @PathVariable long id) {
        return batch(id);
    }

    @PostMapping("/{id}/conclude")
    ModelAndView conclude(@PathVariable int year, @PathVariable long id, Locale locale) {
        return act(year, id, () -> desk.conclude(id), locale);
    }

    @PostMapping("/{id}/give-up")
    ModelAndView giveUp(@PathVariable int year, @PathVariable long id, Locale locale) {
        return act(year, id, () -> desk.giveUp(id), locale);
    }

    private ModelAndView act(int year, long id, Runnable act, Locale locale) {
        try {
            act.run();
            return there(year, id);
        } catch (Refusal refusal) {
            return refused(batch(id), refusal, locale);
        }
    }

    private ModelAndView refused(ModelAndView page, Refusal refusal, Locale locale) {
        if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("refusal", texts.getMessage(refusal, locale));
    }

    private static ModelAndView there(int year, long id) {
        return new ModelAndView("redirect:" + RoundsPage.PATH + "/" + year + "/clean/" + id);
    }

    private ModelAndView clean(int year, String after) {
        var round = rounds.get(year);
        var found = clean.page(year, after, ROWS + 1);
        boolean more = found.size() > ROWS;
        var rows = more ? found.subList(0, ROWS) : found;
        return new ModelAndView("inspection/clean")
                .addObject("round", round)
                .addObject("count", batches.countClean(year))
                .addObject("rows", registrars.seen(rows, CleanReports.Row::caseNo))
                .addObject("first", after.isEmpty())
                .addObject("next", more ? rows.get(ROWS - 1).uscc() : null)
                .addObject("batches", desk.of(year))
                .addObject("mayConclude", registrars.mayConclude());
    }

    private ModelAndView batch(long id) {
        var batch = desk.get(id);
        var sample = batches.sample(id);
        return new ModelAndView("inspection/batch")
                .addObject("batch", batch)
                .addObject("sample", registrars.seen(sample, Batches.Sampled::caseNo))
                .addObject("lots", sample.size())
                .addObject(
                        "looked",
                        sample.stream().filter(Batches.Sampled::isLookedAt).count())
                .addObject("others", batch.population() - sample.size())
                .addObject("results", results.of(id))
                .addObject("left", registrars.seen(results.left(id, ROWS), BatchResults.Left::caseNo))
                .addObject("mayConclude", registrars.mayConclude());
    }
}
