package org.banjie.worklist.presence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.worklist.presence.Presence.Looking;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who else has a case on their screen; a page that shows it says so again within every minute. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}/looking")
class LookingApi {

    private final SignedIn signedIn;
    private final Presence presence;
    private final LookingWords words;
    private final Clock clock;

    LookingApi(SignedIn signedIn, Presence presence, LookingWords words, Clock clock) {
        this.signedIn = signedIn;
        this.presence = presence;
        this.words = words;
        this.clock = clock;
    }

    record PersonView(String name, OffsetDateTime since) {}

    /** @param text the same in one line; empty for nobody */
    record LookingView(List<PersonView> people, String text) {}

    @GetMapping
    LookingView others(@PathVariable String caseNo, Locale locale) {
        return view(presence.others(signedIn.actor(), caseNo), locale);
    }

    @PostMapping
    LookingView looks(@PathVariable String caseNo, Locale locale) {
        return view(presence.looks(signedIn.actor(), caseNo), locale);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaves(@PathVariable String caseNo) {
        presence.leaves(signedIn.actor(), caseNo);
    }

    private LookingView view(List<Looking> people, Locale locale) {
        var shown = people.stream()
                .map(one -> new PersonView(
                        one.name(), one.since().atZone(clock.getZone()).toOffsetDateTime()))
                .toList();
        return new LookingView(shown, words.of(people, locale));
    }
}
