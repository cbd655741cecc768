package org.banjie.referrals.family;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.ReferralWords;
import org.banjie.referrals.ServiceVisit;
import org.banjie.referrals.VisitRows;
import org.banjie.referrals.visits.FamilyAnswers;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
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

/** Where a family says of the visits whether they were so: of a month with one press, or of one what was not. */
@Controller
@RequestMapping("/my/{caseNo}/visits")
class VisitsPage {

    private static final int MOST = 300;

    private final ReferralRows rows;
    private final VisitRows visits;
    private final ReferralRights rights;
    private final FamilyAnswers answers;
    private final ReferralWords words;
    private final SignedIn signedIn;
    private final Sentences sentences;

    VisitsPage(
            ReferralRows rows,
            VisitRows visits,
            ReferralRights rights,
            FamilyAnswers answers,
            ReferralWords words,
            SignedIn signedIn,
            Sentences sentences) {
        this.rows = rows;
        this.visits = visits;
        this.rights = rights;
        this.answers = answers;
        this.words = words;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    /** The visits of a month that wait, with one press for all of them. */
    record Month(YearMonth month, List<ServiceVisit> visits) {}

    @GetMapping
    ModelAndView all(@PathVariable String caseNo, Locale locale) {
        return page(caseNo, Map.of(), List.of(), locale);
    }

    /** @param visit ids of those they have read */
    @PostMapping("/confirm")
    ModelAndView confirm(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") List<Long> visit,
            RedirectAttributes next,
            Locale locale) {
        return Answer.to(
                () -> {
                    answers.confirm(signedIn.actor(), theirs(caseNo).grantId(), visit);
                    return done(caseNo, "confirmed", next);
                },
                errors -> page(caseNo, Map.of(), errors, locale));
    }

    @PostMapping("/{id}/dispute")
    ModelAndView dispute(
            @PathVariable String caseNo,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String said,
            RedirectAttributes next,
            Locale locale) {
        return Answer.to(
                () -> {
                    answers.dispute(signedIn.actor(), theirs(caseNo).grantId(), id, said);
                    return done(caseNo, "disputed", next);
                },
                errors -> page(caseNo, Map.of("said-" + id, said), errors, locale));
    }

    private String done(String caseNo, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.of("referrals.done." + done));
        return "/my/" + caseNo + "/visits";
    }

    /** @throws Refusal NOT_FOUND for a case of somebody else, and for one that grants no service */
    private Referral theirs(String caseNo) {
        Actor actor = signedIn.actor();
        return rows.ofCase(caseNo)
                .filter(one -> rights.isFamily(actor, one))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
    }

    private ModelAndView page(String caseNo, Map<String, String> typed, List<InputError> errors, Locale locale) {
        var referral = theirs(caseNo);
        var all = visits.of(referral.grantId(), MOST);
        return new ModelAndView("referrals/family")
                .addObject("referral", referral)
                .addObject("service", words.service(referral, locale))
                .addObject("months", waiting(all))
                .addObject(
                        "answered",
                        all.stream()
                                .filter(one -> one.state() != ServiceVisit.State.RECORDED)
                                .filter(one -> one.state() != ServiceVisit.State.WITHDRAWN)
                                .toList())
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }

    private static List<Month> waiting(List<ServiceVisit> all) {
        var waiting = all.stream()
                .filter(one -> one.state() == ServiceVisit.State.RECORDED)
                .toList();
        return waiting.stream()
                .map(one -> YearMonth.from(one.servedOn()))
                .distinct()
                .map(month -> new Month(
                        month,
                        waiting.stream()
                                .filter(one -> YearMonth.from(one.servedOn()).equals(month))
                                .toList()))
                .toList();
    }
}
