package org.banjie.referrals.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.referrals.visits.FamilyAnswers;
import org.banjie.referrals.visits.LapsedHours;
import org.banjie.referrals.visits.VisitDisputes;
import org.banjie.referrals.visits.VisitForm;
import org.banjie.referrals.visits.VisitRecords;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One service that was granted: its visits, and what the offices do for the organisation, for the family and between the two. */
@Controller
@RequestMapping("/referrals/{grant:\\d+}")
class ReferralPage {

    private final ReferralViews views;
    private final VisitRecords visits;
    private final FamilyAnswers answers;
    private final VisitDisputes disputes;
    private final LapsedHours lapsed;
    private final SignedIn signedIn;
    private final Sentences sentences;

    ReferralPage(
            ReferralViews views,
            VisitRecords visits,
            FamilyAnswers answers,
            VisitDisputes disputes,
            LapsedHours lapsed,
            SignedIn signedIn,
            Sentences sentences) {
        this.views = views;
        this.visits = visits;
        this.answers = answers;
        this.disputes = disputes;
        this.lapsed = lapsed;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView one(@PathVariable long grant, Locale locale) {
        return page(grant, VisitForm.EMPTY, Map.of(), List.of(), locale);
    }

    @PostMapping("/visits")
    ModelAndView record(@PathVariable long grant, VisitForm typed, RedirectAttributes next, Locale locale) {
        return Answer.to(
                () -> done(grant, "recorded", next, actor -> visits.record(actor, grant, typed.typed())),
                errors -> page(grant, typed, Map.of(), errors, locale));
    }

    @PostMapping("/visits/{id}/withdraw")
    ModelAndView withdraw(@PathVariable long grant, @PathVariable long id, RedirectAttributes next, Locale locale) {
        return act(grant, Map.of(), "withdrawn", next, locale, actor -> visits.withdraw(actor, grant, id));
    }

    /** @param visit ids of those that were as they are recorded */
    @PostMapping("/confirm")
    ModelAndView confirm(
            @PathVariable long grant,
            @RequestParam(defaultValue = "") List<Long> visit,
            RedirectAttributes next,
            Locale locale) {
        return act(grant, Map.of(), "confirmed", next, locale, actor -> answers.confirm(actor, grant, visit));
    }

    @PostMapping("/visits/{id}/dispute")
    ModelAndView dispute(
            @PathVariable long grant,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String said,
            RedirectAttributes next,
            Locale locale) {
        var typed = Map.of("said-" + id, said);
        return act(grant, typed, "disputed", next, locale, actor -> answers.dispute(actor, grant, id, said));
    }

    @PostMapping("/visits/{id}/find")
    ModelAndView find(
            @PathVariable long grant,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String counted,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next,
            Locale locale) {
        var typed = Map.of("counted-" + id, counted, "why-" + id, why);
        return act(
                grant,
                typed,
                "found",
                next,
                locale,
                actor -> disputes.find(actor, grant, id, VisitForm.number(counted), why));
    }

    @PostMapping("/note")
    ModelAndView note(@PathVariable long grant, RedirectAttributes next, Locale locale) {
        return act(grant, Map.of(), "noted", next, locale, actor -> lapsed.note(actor, grant));
    }

    private ModelAndView act(
            long grant, Map<String, String> typed, String done, RedirectAttributes next, Locale locale, Deed deed) {
        return Answer.to(
                () -> done(grant, done, next, deed), errors -> page(grant, VisitForm.EMPTY, typed, errors, locale));
    }

    private String done(long grant, String done, RedirectAttributes next, Deed deed) {
        deed.by(signedIn.actor());
        next.addFlashAttribute("done", sentences.of("referrals.done." + done));
        return "/referrals/" + grant;
    }

    private ModelAndView page(
            long grant, VisitForm visit, Map<String, String> typed, List<InputError> errors, Locale locale) {
        return new ModelAndView("referrals/one")
                .addObject("whole", views.get(signedIn.actor(), grant, locale))
                .addObject("visit", visit)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }

    private interface Deed {
        void by(Actor actor);
    }
}
