package org.banjie.tracking;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.mandates.Mandates;
import org.banjie.casework.facts.CaseFiles;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.OpenedBy;
import org.banjie.kinds.own.ApplicantSteps;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.banjie.tracking.standing.StandingText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the applicant who is signed in. */
@Component
@Transactional(readOnly = true)
class OwnCases {

    /** So many on a page: each is put together from its whole file. */
    private static final int PAGE = 10;

    private final Cases cases;
    private final Mandates mandates;
    private final Rights rights;
    private final CaseFiles files;
    private final StandingText words;
    private final ApplicantSteps steps;
    private final Clock clock;

    OwnCases(
            Cases cases,
            Mandates mandates,
            Rights rights,
            CaseFiles files,
            StandingText words,
            ApplicantSteps steps,
            Clock clock) {
        this.cases = cases;
        this.mandates = mandates;
        this.rights = rights;
        this.files = files;
        this.words = words;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A case in the list.
     *
     * @param opened whether the office began it
     * @param forWhom name of whom one acts for; null for one's own
     */
    record Row(
            String caseNo,
            String matter,
            Instant handedInAt,
            boolean opened,
            String sentence,
            boolean waitsForYou,
            String forWhom) {}

    /** @param older the moment the next page goes back from, null on the last */
    record Listed(List<Row> rows, Instant older) {}

    /** @param before null for the newest */
    Listed page(Actor actor, Instant before, Locale locale) {
        var latest = before == null ? clock.instant().plusSeconds(1) : before;
        var all = Stream.concat(
                        cases.ofAccount(actor.uid(), latest, PAGE + 1).stream(),
                        mandates.casesOf(actor.uid(), latest, PAGE + 1).stream())
                .sorted(Comparator.comparing(Case::handedInAt).reversed())
                .limit(PAGE + 1)
                .toList();
        var shown = Slice.of(all, PAGE);
        var waiting = steps.waitingAmong(shown.map(Case::caseNo).rows());
        var rows = shown.map(one -> row(actor, one, waiting.contains(one.caseNo()), locale))
                .rows();
        return new Listed(rows, shown.next(Case::handedInAt));
    }

    boolean has(Actor actor, String caseNo) {
        return cases.find(caseNo).filter(found -> rights.isTheirs(actor, found)).isPresent();
    }

    /** @throws Refusal NOT_FOUND for everybody but the applicant and whoever acts for them */
    Case get(Actor actor, String caseNo) {
        return cases.find(caseNo)
                .filter(found -> rights.isTheirs(actor, found))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
    }

    private Row row(Actor actor, Case found, boolean waits, Locale locale) {
        var file = files.of(found);
        return new Row(
                found.caseNo(),
                file.kind().matter(found.category()).in(locale),
                found.handedInAt(),
                file.kind().opening() == OpenedBy.ADMINISTRATION,
                words.sentence(file, locale),
                waits,
                actor.uid().equals(found.account()) ? null : found.applicantName());
    }
}
