package org.banjie.referrals.provider;

import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.referrals.VisitRows;
import org.banjie.referrals.visits.VisitForm;
import org.banjie.referrals.visits.VisitRecords;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
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

/** Where whoever acts for an organisation sees whom it is to serve, and records each visit, on a phone too. */
@Controller
@RequestMapping("/served")
class ProviderPage {

    private static final int ROWS = 20;
    private static final int VISITS = 300;

    private final ReferredFamilies families;
    private final VisitRows rows;
    private final VisitRecords visits;
    private final SignedIn signedIn;
    private final Sentences sentences;

    ProviderPage(
            ReferredFamilies families, VisitRows rows, VisitRecords visits, SignedIn signedIn, Sentences sentences) {
        this.families = families;
        this.rows = rows;
        this.visits = visits;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") long before, Locale locale) {
        var found = Slice.of(families.page(signedIn.actor(), before, ROWS + 1, locale), ROWS);
        return new ModelAndView("referrals/served")
                .addObject("rows", found.rows())
                .addObject("before", before)
                .addObject("next", found.next(one -> one.of().grantId()));
    }

    @GetMapping("/{grant}")
    ModelAndView one(@PathVariable long grant, Locale locale) {
        return page(grant, VisitForm.EMPTY, List.of(), locale);
    }

    @PostMapping("/{grant}")
    ModelAndView record(@PathVariable long grant, VisitForm typed, RedirectAttributes next, Locale locale) {
        return Answer.to(
                () -> {
                    visits.record(signedIn.actor(), grant, typed.typed());
                    return done(grant, "recorded", next);
                },
                errors -> page(grant, typed, errors, locale));
    }

    @PostMapping("/{grant}/visits/{id}/withdraw")
    ModelAndView withdraw(@PathVariable long grant, @PathVariable long id, RedirectAttributes next, Locale locale) {
        return Answer.to(
                () -> {
                    visits.withdraw(signedIn.actor(), grant, id);
                    return done(grant, "withdrawn", next);
                },
                errors -> page(grant, VisitForm.EMPTY, errors, locale));
    }

    private String done(long grant, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.of("referrals.done." + done));
        return "/served/" + grant;
    }

    private ModelAndView page(long grant, VisitForm typed, List<InputError> errors, Locale locale) {
        return new ModelAndView("referrals/serve")
                .addObject("family", families.get(signedIn.actor(), grant, locale))
                .addObject("visits", rows.of(grant, VISITS))
                .addObject("visit", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }
}
