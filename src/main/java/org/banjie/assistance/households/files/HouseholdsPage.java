package org.banjie.assistance.households.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.banjie.access.SignedIn;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.journal.looks.LookRights;
import org.banjie.journal.looks.LookedAt;
import org.banjie.jurisdiction.Units;
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

/** Where a street looks a household up, reads its file, and reports what has come to light about it. */
@Controller
@RequestMapping("/households")
class HouseholdsPage {

    private static final int ROWS = 30;

    private final HouseholdFiles files;
    private final FileActs acts;
    private final AccountActs accounts;
    private final HoldActs holds;
    private final Units units;
    private final SignedIn signedIn;
    private final Sentences sentences;

    HouseholdsPage(
            HouseholdFiles files,
            FileActs acts,
            AccountActs accounts,
            HoldActs holds,
            Units units,
            SignedIn signedIn,
            Sentences sentences) {
        this.files = files;
        this.acts = acts;
        this.accounts = accounts;
        this.holds = holds;
        this.units = units;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    /** A household as it stands in the list. */
    record Row(HouseholdSearch.Found found, String street, String village) {}

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") long before) {
        var found = Slice.of(files.find(signedIn.actor(), q, before, ROWS + 1), ROWS);
        return new ModelAndView("households/list")
                .addObject("q", q.strip())
                .addObject("before", before)
                .addObject("next", found.next(HouseholdSearch.Found::id))
                .addObject("rows", found.map(this::row).rows());
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        return page(id, Map.of(), List.of());
    }

    private ModelAndView page(long id, Map<String, String> typed, List<InputError> errors) {
        var file = files.get(signedIn.actor(), id);
        LookedAt.household(id);
        return new ModelAndView("households/file")
                .addObject("file", file)
                .addObject("looks", signedIn.may(LookRights.READING) ? LookRights.PATH : null)
                .addObject("id", id)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("causes", FileActs.BY_HAND.stream().sorted().toList());
    }

    @PostMapping("/{id}/reviews")
    ModelAndView review(
            @PathVariable long id,
            @RequestParam long grant,
            @RequestParam(required = false) ReviewCause cause,
            @RequestParam(defaultValue = "") String detail,
            RedirectAttributes next) {
        return act(id, Map.of("cause", String.valueOf(cause), "detail", detail), next, () -> {
            var caseNo = acts.review(signedIn.actor(), id, grant, cause, detail);
            return sentences.of("households.done.review", caseNo);
        });
    }

    @PostMapping("/{id}/deaths")
    ModelAndView death(
            @PathVariable long id,
            @RequestParam long member,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate diedOn,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes next) {
        var typed = Map.of("member", "" + member, "diedOn", diedOn == null ? "" : "" + diedOn, "source", source);
        return act(id, typed, next, () -> {
            var reviews = acts.death(signedIn.actor(), id, member, diedOn, source);
            return sentences.of("households.done.review", String.join(" ", reviews));
        });
    }

    @PostMapping("/{id}/account")
    ModelAndView account(
            @PathVariable long id,
            @RequestParam long grant,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes next) {
        var typed = Map.of("bank", bank, "holder", holder, "number", number, "evidence", evidence);
        return act(id, typed, next, () -> {
            accounts.propose(signedIn.actor(), id, grant, new AccountActs.Wanted(bank, holder, number, evidence));
            return sentences.of("households.done.account");
        });
    }

    @PostMapping("/{id}/account-changes/{change}/confirm")
    ModelAndView confirmAccount(@PathVariable long id, @PathVariable long change, RedirectAttributes next) {
        return act(id, Map.of(), next, () -> {
            accounts.confirm(signedIn.actor(), id, change);
            return sentences.of("households.done.account-confirmed");
        });
    }

    @PostMapping("/{id}/account-changes/{change}/drop")
    ModelAndView dropAccount(@PathVariable long id, @PathVariable long change, RedirectAttributes next) {
        return act(id, Map.of(), next, () -> {
            accounts.drop(signedIn.actor(), id, change);
            return sentences.of("households.done.account-dropped");
        });
    }

    @PostMapping("/{id}/holds")
    ModelAndView hold(
            @PathVariable long id,
            @RequestParam long grant,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next) {
        return act(id, Map.of("why", why), next, () -> {
            holds.propose(signedIn.actor(), id, grant, why);
            return sentences.of("households.done.hold");
        });
    }

    @PostMapping("/{id}/holds/{hold}/confirm")
    ModelAndView confirmHold(@PathVariable long id, @PathVariable long hold, RedirectAttributes next) {
        return act(id, Map.of(), next, () -> {
            holds.confirm(signedIn.actor(), id, hold);
            return sentences.of("households.done.hold-confirmed");
        });
    }

    @PostMapping("/{id}/holds/{hold}/drop")
    ModelAndView dropHold(@PathVariable long id, @PathVariable long hold, RedirectAttributes next) {
        return act(id, Map.of(), next, () -> {
            holds.drop(signedIn.actor(), id, hold);
            return sentences.of("households.done.hold-dropped");
        });
    }

    /** What is refused is said on the file with everything that was typed. @param act does it and says so */
    private ModelAndView act(long id, Map<String, String> typed, RedirectAttributes next, Supplier<String> act) {
        return Answer.to(
                () -> {
                    next.addFlashAttribute("done", act.get());
                    return "/households/" + id;
                },
                errors -> page(id, typed, errors));
    }

    private Row row(HouseholdSearch.Found found) {
        return new Row(
                found,
                units.get(found.street()).shown(),
                units.get(found.area()).shown());
    }
}
