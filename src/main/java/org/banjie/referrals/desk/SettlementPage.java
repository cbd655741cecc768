package org.banjie.referrals.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralWords;
import org.banjie.referrals.settling.Settlement;
import org.banjie.referrals.settling.Settlements;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Download;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What may be settled with organisations, what was, and each with its visits. */
@Controller
@RequestMapping("/referrals/settlements")
class SettlementPage {

    private static final int ROWS = 30;

    private final Settlements settlements;
    private final SettlementViews views;
    private final SettlementPaper paper;
    private final ReferralWords words;
    private final SignedIn signedIn;
    private final Sentences sentences;

    SettlementPage(
            Settlements settlements,
            SettlementViews views,
            SettlementPaper paper,
            ReferralWords words,
            SignedIn signedIn,
            Sentences sentences) {
        this.settlements = settlements;
        this.views = views;
        this.paper = paper;
        this.words = words;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") long before) {
        return list(before, List.of());
    }

    private ModelAndView list(long before, List<InputError> errors) {
        var actor = ReferralRights.READING.demand(signedIn.actor());
        var found = Slice.of(settlements.page(actor, before, ROWS + 1), ROWS);
        return new ModelAndView("referrals/settlements")
                .addObject("confirmed", views.confirmed(actor))
                .addObject("rows", found.rows())
                .addObject("before", before)
                .addObject("next", found.next(Settlement::id))
                .addObject("errors", errors);
    }

    @PostMapping
    ModelAndView propose(
            @RequestParam String street,
            @RequestParam String kind,
            @RequestParam String provider,
            RedirectAttributes next) {
        return Answer.to(
                () -> {
                    var id = settlements.propose(signedIn.actor(), street, kind, provider);
                    next.addFlashAttribute("done", sentences.of("referrals.done.proposed"));
                    return "/referrals/settlements/" + id;
                },
                errors -> list(0, errors));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, Locale locale) {
        return page(id, List.of(), locale);
    }

    @PostMapping("/{id}/confirm")
    ModelAndView confirm(@PathVariable long id, RedirectAttributes next, Locale locale) {
        return act(id, () -> settlements.confirm(signedIn.actor(), id), "settled", next, locale);
    }

    @PostMapping("/{id}/drop")
    ModelAndView drop(@PathVariable long id, RedirectAttributes next, Locale locale) {
        return act(id, () -> settlements.drop(signedIn.actor(), id), "dropped", next, locale);
    }

    @GetMapping("/{id}/paper.pdf")
    void print(@PathVariable long id, HttpServletResponse response) throws IOException {
        var printed = paper.of(views.get(signedIn.actor(), id));
        Download.pdf(printed.fileName(), printed.pdf(), response);
    }

    private ModelAndView act(long id, Runnable deed, String done, RedirectAttributes next, Locale locale) {
        return Answer.to(
                () -> {
                    deed.run();
                    next.addFlashAttribute("done", sentences.of("referrals.done." + done));
                    return "/referrals/settlements/" + id;
                },
                errors -> page(id, errors, locale));
    }

    private ModelAndView page(long id, List<InputError> errors, Locale locale) {
        var whole = views.get(signedIn.actor(), id);
        return new ModelAndView("referrals/settlement")
                .addObject("whole", whole)
                .addObject("kind", words.kind(whole.of().kind(), locale))
                .addObject("errors", errors);
    }
}
