package org.banjie.assistance.households.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.jurisdiction.Units;
import org.banjie.assistance.households.Account;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a street looks a household up, reads its file, and reports what has come to light about it. */
@Controller
@RequestMapping("/households")
class HouseholdsPage {

    private static final int ROWS = 30;

    private final HouseholdFiles files;
    private final FileActs acts;
    private final Units units;
    private final SignedIn signedIn;
    private final MessageSource texts;

    HouseholdsPage(HouseholdFiles files, FileActs acts, Units units, SignedIn signedIn, MessageSource texts) {
        this.files = files;
        this.acts = acts;
        this.units = units;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    /** A household as it stands in the list. */
    record Row(HouseholdSearch.Found found, String street, String village) {}

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") long before) {
        var found = files.find(signedIn.actor(), q, before, ROWS + 1);
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        return new ModelAndView("households/list")
                .addObject("q", q.strip())
                .addObject("before", before)
                .addObject("more", more)
                .addObject("next", more && q.isBlank() ? shown.get(ROWS - 1).id() : null)
                .addObject("rows", shown.stream().map(this::row).toList());
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        return new ModelAndView("households/file")
                .addObject("file", files.get(signedIn.actor(), id))
                .addObject("typed", Map.of())
                .addObject("errors", List.of())
                .addObject("causes", FileActs.BY_HAND.stream().sorted().toList());
    }

    @PostMapping("/{id}/reviews")
    ModelAndView review(
            @PathVariable long id,
            @RequestParam long grant,
            @RequestParam(required = false) ReviewCause cause,
            @RequestParam(defaultValue = "") String detail,
            RedirectAttributes next,
            Locale locale) {
        return act(id, Map.of("cause", String.valueOf(cause), "detail", detail), next, locale, () -> {
            var caseNo = acts.review(signedIn.actor(), id, grant, cause, detail);
            return texts.getMessage("households.done.review", new Object[] {caseNo}, locale);
        });
    }

    @PostMapping("/{id}/deaths")
    ModelAndView death(
            @PathVariable long id,
            @RequestParam long member,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate diedOn,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes next,
            Locale locale) {
        var typed = Map.of("member", "" + member, "diedOn", diedOn == null ? "" : "" + diedOn, "source", source);
        return act(id, typed, next, locale, () -> {
            var reviews = acts.death(signedIn.actor(), id, member, diedOn, source);
            return texts.getMessage("households.done.review", new Object[] {String.join(" ", reviews)}, locale);
        });
    }

    @PostMapping("/{id}/account")
    ModelAndView account(
            @PathVariable long id,
            @RequestParam long grant,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes next,
            Locale locale) {
        var typed = Map.of("bank", bank, "holder", holder, "number", number);
        return act(id, typed, next, locale, () -> {
            acts.account(signedIn.actor(), id, grant, new Account(bank.strip(), holder, number));
            return texts.getMessage("households.done.account", null, locale);
        });
    }

    /** An act of a form; what it says when it is done. */
    private interface FormAct {
        String done();
    }

    /** What is refused is said on the file with everything that was typed. */
    private ModelAndView act(long id, Map<String, String> typed, RedirectAttributes next, Locale locale, FormAct act) {
        try {
            next.addFlashAttribute("done", act.done());
            return new ModelAndView("redirect:/households/" + id);
        } catch (Refusal refusal) {
            if (refusal.nature() == RefusalKind.NOT_FOUND || refusal.nature() == RefusalKind.BARRED) throw refusal;
            var page = one(id).addObject("typed", typed).addObject("errors", errors(refusal, locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private List<InputError> errors(Refusal refusal, Locale locale) {
        return refusal instanceof Invalid invalid
                ? invalid.errors()
                : List.of(new InputError("", refusal.type(), texts.getMessage(refusal, locale)));
    }

    private Row row(HouseholdSearch.Found found) {
        return new Row(
                found, units.get(found.street()).name(), units.get(found.area()).name());
    }
}
