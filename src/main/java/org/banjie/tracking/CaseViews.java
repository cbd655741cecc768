package org.banjie.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.PartnerAct;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.CaseFiles;
import org.banjie.casework.facts.Offices;
import org.banjie.casework.facts.PublicRecord;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.notices.Redress;
import org.banjie.time.limits.Limits;
import org.banjie.tracking.CaseView.ApplicantView;
import org.banjie.tracking.standing.RemediesShown;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a case to a reader, no more of it than they may see. */
@Component
@Transactional(readOnly = true)
class CaseViews {

    private final Rights rights;
    private final Cases cases;
    private final CaseFiles files;
    private final Offices offices;
    private final PublicRecord published;
    private final RemediesShown remedies;
    private final Limits limits;
    private final Sentences sentences;
    private final Clock clock;

    CaseViews(
            Rights rights,
            Cases cases,
            CaseFiles files,
            Offices offices,
            PublicRecord published,
            RemediesShown remedies,
            Limits limits,
            Sentences sentences,
            Clock clock) {
        this.rights = rights;
        this.cases = cases;
        this.files = files;
        this.offices = offices;
        this.published = published;
        this.remedies = remedies;
        this.limits = limits;
        this.sentences = sentences;
        this.clock = clock;
    }

    CaseView of(Actor actor, String caseNo, Locale locale) {
        var found = rights.visible(actor, caseNo);
        actor.demandCall(PartnerAct.READ_CASE, found.kind());
        var sight = rights.sight(actor, found);
        return view(found, sight, !actor.staff() || sight.compareTo(Sight.MASKED) > 0, locale);
    }

    /** As whoever holds the tracking code may see it: what the applicant sees, without what identifies them. */
    CaseView tracked(Case found, Locale locale) {
        return view(found, Sight.MASKED, true, locale);
    }

    /**
     * @param reasons whether to tell those of the decision: they are written to the applicant, and masked staff read nothing
     *     that is written freely
     */
    private CaseView view(Case found, Sight sight, boolean reasons, Locale locale) {
        var file = files.of(found);
        var shown = reasons ? file : withoutReasons(file);
        var people = new CaseView.People(
                applicant(found, sight),
                offices.livesElsewhere(found.caseNo()),
                sight == Sight.PUBLIC ? published.of(found) : null,
                sight == Sight.PUBLIC ? null : remedies(file));
        return CaseView.of(shown, pauses(file, locale), people, LocalDate.now(clock), clock.getZone(), locale);
    }

    private List<CaseView.PauseView> pauses(CaseFile file, Locale locale) {
        return limits.pauses(file.found().caseNo(), file.kind().limit().code()).stream()
                .map(one -> CaseView.PauseView.of(one, sentences.in(locale, "time.pause." + one.code())))
                .toList();
    }

    private Redress.Ways remedies(CaseFile file) {
        return file.decision()
                .flatMap(decision -> remedies.against(file.found().caseNo(), decision))
                .orElse(null);
    }

    private ApplicantView applicant(Case found, Sight sight) {
        if (sight == Sight.PUBLIC) return new ApplicantView(found.applicantName(), null, null);
        var applicant = cases.applicant(found.caseNo());
        return sight == Sight.FULL
                ? new ApplicantView(applicant.name(), applicant.idNo(), applicant.phone())
                : new ApplicantView(
                        sight == Sight.READING
                                ? applicant.name()
                                : applicant.type().maskedName(applicant.name()),
                        applicant.type().maskedNumber(applicant.idNo()),
                        Mask.phone(applicant.phone()));
    }

    /** A reason may tell of an illness or of money; only the outcome is public. */
    private static CaseFile withoutReasons(CaseFile file) {
        return new CaseFile(
                file.found(),
                file.kind(),
                file.limit(),
                file.stages(),
                file.decision().map(CaseViews::bare));
    }

    private static Decision bare(Decision decision) {
        return new Decision(
                decision.nature(),
                null,
                decision.amount(),
                decision.startsOn(),
                decision.decidedBy(),
                decision.office(),
                decision.decidedOn());
    }
}
