package org.banjie.assistance.households.files;

import java.time.LocalDate;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.deaths.Deaths;
import org.banjie.journal.looks.LookedAt;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of households for programs. */
@RestController
@RequestMapping("/api/v1/households")
class HouseholdsApi {

    private static final int PAGE = 50;

    private final Deaths deaths;
    private final HouseholdFiles files;
    private final FileActs acts;
    private final AccountActs accounts;
    private final HoldActs holds;
    private final SignedIn signedIn;

    HouseholdsApi(
            Deaths deaths,
            HouseholdFiles files,
            FileActs acts,
            AccountActs accounts,
            HoldActs holds,
            SignedIn signedIn) {
        this.deaths = deaths;
        this.files = files;
        this.acts = acts;
        this.accounts = accounts;
        this.holds = holds;
        this.signedIn = signedIn;
    }

    /** A review asked for by hand. */
    record Asked(long grantId, ReviewCause cause, String detail) {}

    record Number(String caseNo) {}

    /** @param source where it is known from */
    record Death(String idNo, LocalDate diedOn, String source) {}

    /** The reviews a death has set off, or been added to. */
    record Opened(List<String> caseNos) {}

    @PostMapping("/deaths")
    @ResponseStatus(HttpStatus.CREATED)
    Opened death(@RequestBody Death death) {
        return new Opened(deaths.report(signedIn.actor(), death.idNo(), death.diedOn(), death.source()));
    }

    @GetMapping
    List<HouseholdSearch.Found> find(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") long before) {
        return files.find(signedIn.actor(), q, before, PAGE);
    }

    @GetMapping("/{id}")
    HouseholdFile one(@PathVariable long id) {
        var file = files.get(signedIn.actor(), id);
        LookedAt.household(id);
        return file;
    }

    @PostMapping("/{id}/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    Number review(@PathVariable long id, @RequestBody Asked asked) {
        return new Number(acts.review(signedIn.actor(), id, asked.grantId(), asked.cause(), asked.detail()));
    }

    /** Asks for another account; it is in force when a second person has confirmed it. */
    @PutMapping("/{id}/grants/{grant}/account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void account(@PathVariable long id, @PathVariable long grant, @RequestBody AccountActs.Wanted wanted) {
        accounts.propose(signedIn.actor(), id, grant, wanted);
    }

    /** By a second person: from then on it is paid there. The household's file lists what waits. */
    @PostMapping("/{id}/account-changes/{change}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmAccount(@PathVariable long id, @PathVariable long change) {
        accounts.confirm(signedIn.actor(), id, change);
    }

    @PostMapping("/{id}/account-changes/{change}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dropAccount(@PathVariable long id, @PathVariable long change) {
        accounts.drop(signedIn.actor(), id, change);
    }

    record Reason(String why) {}

    /** Asks that paying be held back, or begun again where it is; a second person decides it. */
    @PostMapping("/{id}/grants/{grant}/holds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(@PathVariable long id, @PathVariable long grant, @RequestBody Reason reason) {
        holds.propose(signedIn.actor(), id, grant, reason.why());
    }

    /** By a second person: it holds from now on. The household's file lists what waits. */
    @PostMapping("/{id}/holds/{hold}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmHold(@PathVariable long id, @PathVariable long hold) {
        holds.confirm(signedIn.actor(), id, hold);
    }

    @PostMapping("/{id}/holds/{hold}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dropHold(@PathVariable long id, @PathVariable long hold) {
        holds.drop(signedIn.actor(), id, hold);
    }
}
