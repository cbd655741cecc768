package org.banjie.payments.earlier;

import java.time.LocalDate;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.jurisdiction.Units;
import org.banjie.payments.earlier.StatedSum.Fate;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sums granted once before rosters paid such sums, and what is stated of each on a page of its own. */
@Controller
@RequestMapping(EarlierSumsPage.PATH)
class EarlierSumsPage {

    static final String PATH = "/payments/earlier";

    private static final int ROWS = 30;

    private static final StatedSum.Typed NOTHING = new StatedSum.Typed(null, null, "");

    private final StatedSums sums;
    private final Units units;
    private final SignedIn signedIn;
    private final Sentences sentences;

    EarlierSumsPage(StatedSums sums, Units units, SignedIn signedIn, Sentences sentences) {
        this.sums = sums;
        this.units = units;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    /** @param mine whether its reader has stated it, so that somebody else confirms it */
    record Row(StatedSums.Open open, String street, boolean mine) {}

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") long after) {
        var actor = signedIn.actor();
        var found = Slice.of(sums.open(actor, after, ROWS + 1), ROWS);
        return new ModelAndView("payments/earlier")
                .addObject("rows", found.map(this::row).rows())
                .addObject("next", found.next(one -> one.sum().grantId()))
                .addObject("after", after)
                .addObject("stated", sums.confirmed(actor, ROWS));
    }

    private Row row(StatedSums.Open open) {
        var mine = open.stated() != null
                && open.stated().by().equals(signedIn.actor().uid());
        return new Row(open, units.get(open.sum().street()).shown(), mine);
    }

    @GetMapping("/{grant}")
    ModelAndView one(@PathVariable long grant) {
        return page(grant, NOTHING, List.of());
    }

    private ModelAndView page(long grant, StatedSum.Typed typed, List<InputError> errors) {
        return new ModelAndView("payments/earlier-sum")
                .addObject("row", row(sums.get(signedIn.actor(), grant)))
                .addObject("fates", Fate.values())
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }

    @PostMapping("/{grant}")
    ModelAndView state(
            @PathVariable long grant,
            @RequestParam(required = false) Fate fate,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate paidOn,
            @RequestParam(defaultValue = "") String receiptNo,
            RedirectAttributes next) {
        var typed = new StatedSum.Typed(fate, paidOn, receiptNo);
        return act(grant, () -> sums.state(signedIn.actor(), grant, typed), "stated", typed, next);
    }

    @PostMapping("/{grant}/confirm")
    ModelAndView confirm(@PathVariable long grant, RedirectAttributes next) {
        return act(grant, () -> sums.confirm(signedIn.actor(), grant), "confirmed", NOTHING, next);
    }

    @PostMapping("/{grant}/drop")
    ModelAndView drop(@PathVariable long grant, RedirectAttributes next) {
        return act(grant, () -> sums.drop(signedIn.actor(), grant), "dropped", NOTHING, next);
    }

    /** What is refused is said on the sum's own page, with everything that was typed. */
    private ModelAndView act(long grant, Runnable act, String done, StatedSum.Typed typed, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    act.run();
                    next.addFlashAttribute("done", sentences.of("payments.earlier.done." + done));
                    return PATH;
                },
                errors -> page(grant, typed, errors));
    }
}
