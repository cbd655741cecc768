package org.banjie.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.PartnerAct;
import org.banjie.access.PublicPaths;
import org.banjie.access.SignedIn;
import org.banjie.casework.Exits;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Journal;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A case over the API: where it stands, what was done, and what can be set off on it from outside. */
@RestController
@RequestMapping("/api/v1")
class CaseApi {

    private static final int ENTRIES = 500;

    private final SignedIn signedIn;
    private final CaseViews views;
    private final Tracked tracked;
    private final Rights rights;
    private final Exits exits;
    private final Journal journal;
    private final ActViews acts;

    CaseApi(
            SignedIn signedIn,
            CaseViews views,
            Tracked tracked,
            Rights rights,
            Exits exits,
            Journal journal,
            ActViews acts) {
        this.signedIn = signedIn;
        this.views = views;
        this.tracked = tracked;
        this.rights = rights;
        this.exits = exits;
        this.journal = journal;
        this.acts = acts;
    }

    @Bean
    static PublicPaths openTracking() {
        return PublicPaths.of("/api/v1/tracking/*", "/tracking", "/tracking/**");
    }

    /** @param receivedOn the day a letter came that staff enters later; null for today */
    record Reason(String reason, LocalDate receivedOn) {}

    @GetMapping("/cases/{caseNo}")
    CaseView one(@PathVariable String caseNo, Locale locale) {
        return views.of(signedIn.actor(), caseNo, locale);
    }

    /** What was done on the case, by whom; not for those who see only what is public. */
    @GetMapping("/cases/{caseNo}/journal")
    List<ActViews.ActView> journal(@PathVariable String caseNo, @RequestParam(defaultValue = "0") long after) {
        var actor = signedIn.actor();
        var found = rights.visible(actor, caseNo);
        actor.demandCall(PartnerAct.READ_CASE, found.kind());
        if (rights.sight(actor, found).compareTo(Sight.MASKED) < 0) {
            throw new Refusal(RefusalKind.BARRED, "not-your-office", "tracking.no-journal");
        }
        return acts.of(actor, journal.of(caseNo, after, ENTRIES));
    }

    /** A reason may be given and is not asked for, as on the page; a clerk who enters a letter says what it says. */
    @PostMapping("/cases/{caseNo}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String caseNo, @RequestBody(required = false) Reason given) {
        var reason = given == null ? new Reason(null, null) : given;
        exits.take(signedIn.actor(), caseNo, "withdraw", reason.reason(), reason.receivedOn());
    }

    /** Whatever else the kind lets people set off: {@code terminate}, {@code death}, {@code transfer}, {@code object}. */
    @PostMapping("/cases/{caseNo}/exits/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void exit(@PathVariable String caseNo, @PathVariable String code, @RequestBody Reason reason) {
        exits.take(signedIn.actor(), caseNo, code, reason.reason(), reason.receivedOn());
    }

    /** For whoever holds the number and its code; a wrong code and an unknown number answer alike. */
    @GetMapping("/tracking/{caseNo}")
    CaseView track(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String code,
            Locale locale,
            HttpServletRequest request) {
        return views.tracked(tracked.find(caseNo, code, request), locale);
    }
}
