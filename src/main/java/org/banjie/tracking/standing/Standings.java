package org.banjie.tracking.standing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.CaseFile.State;
import org.banjie.casework.facts.CaseFiles;
import org.banjie.casework.papers.Completeness;
import org.banjie.kinds.OpenedBy;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.notices.Documents;
import org.banjie.time.limits.LimitText;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.time.limits.Stood;
import org.banjie.tracking.standing.Standing.Verdict;
import org.banjie.waiting.InLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a case says. The caller has made sure that the reader may know. */
@Component
@Transactional(readOnly = true)
public class Standings {

    private final CaseFiles files;
    private final StandingText words;
    private final Limits limits;
    private final LimitText limitText;
    private final Documents documents;
    private final Decisions decisions;
    private final RemediesShown remedies;
    private final Authorities authorities;
    private final Guidances guidances;
    private final Completeness completeness;
    private final Expected expected;
    private final InLine inLine;
    private final List<AfterGrant> afterGrants;

    Standings(
            CaseFiles files,
            StandingText words,
            Limits limits,
            LimitText limitText,
            Documents documents,
            Decisions decisions,
            RemediesShown remedies,
            Authorities authorities,
            Guidances guidances,
            Completeness completeness,
            Expected expected,
            InLine inLine,
            List<AfterGrant> afterGrants) {
        this.files = files;
        this.words = words;
        this.limits = limits;
        this.limitText = limitText;
        this.documents = documents;
        this.decisions = decisions;
        this.remedies = remedies;
        this.authorities = authorities;
        this.guidances = guidances;
        this.completeness = completeness;
        this.expected = expected;
        this.inLine = inLine;
        this.afterGrants = afterGrants;
    }

    /** @param applicant the name as this reader may see it */
    public Standing of(Case found, String applicant, Locale locale) {
        var file = files.of(found);
        return new Standing(
                found.caseNo(),
                file.kind().matter(found.category()).in(locale),
                applicant,
                found.status().isClosed(),
                words.sentence(file, locale),
                found.handedInAt(),
                file.kind().opening() == OpenedBy.ADMINISTRATION,
                file.limit().map(StatutoryLimit::dueOn).orElse(null),
                file.limit().filter(StatutoryLimit::isOfLaw).isPresent(),
                limit(file, locale).orElse(null),
                still(file, locale).orElse(null),
                waits(file) ? expected.promised(file).orElse(null) : null,
                waits(file) ? expected.usualDays(file).orElse(null) : null,
                missing(file, locale),
                stages(file, locale),
                file.decision()
                        .map(decision -> verdict(found, decision, words.outcome(file, locale), locale))
                        .orElse(null),
                documents.of(found.caseNo()),
                file.kind().contact().in(locale),
                found.status().isClosed() ? null : authorities.desk(file).orElse(null),
                guidance(found, locale));
    }

    /** That it waits for a place comes first: it is what whoever waits wants to know. */
    private List<Guidance.Section> guidance(Case found, Locale locale) {
        var ofKind = guidances.of(found, locale).map(Guidance.Told::sections).orElse(List.of());
        return Stream.concat(inLine.told(found, locale).stream(), ofKind.stream())
                .toList();
    }

    private static boolean waits(CaseFile file) {
        return !file.found().status().isClosed() && file.decision().isEmpty();
    }

    /** While something can still come of handing them in. */
    private List<Standing.Missing> missing(CaseFile file, Locale locale) {
        if (!waits(file)) return List.of();
        return completeness.outstanding(file.found()).stream()
                .map(paper -> new Standing.Missing(paper.code(), paper.name().in(locale)))
                .toList();
    }

    /** What only whoever it was granted to is told: it has sums and a part of the account in it. */
    public List<Guidance.Section> afterGrant(Case found, Locale locale) {
        var granted = decisions.of(found.caseNo()).filter(one -> one.nature() == CaseStatus.APPROVED);
        if (granted.isEmpty()) return List.of();
        return afterGrants.stream()
                .filter(one -> one.isOf(found))
                .flatMap(one -> one.of(found, locale).stream())
                .toList();
    }

    /** Whether what was granted was given for a time and that is over: a certificate is not applied for twice. */
    public boolean isOver(Case found) {
        return afterGrants.stream().anyMatch(one -> one.isOf(found) && one.isOver(found));
    }

    private Optional<String> limit(CaseFile file, Locale locale) {
        return limits.reckoning(file.found().caseNo(), file.kind().limit().code())
                .map(reckoning -> limitText.of(reckoning, locale) + limitText.of(over(file), locale));
    }

    private List<Stood> over(CaseFile file) {
        return pauses(file).stream().filter(one -> !one.isNow()).toList();
    }

    private Optional<String> still(CaseFile file, Locale locale) {
        return pauses(file).stream()
                .filter(one -> one.isNow() && !file.found().status().isClosed())
                .map(one -> limitText.of(one, locale))
                .findFirst();
    }

    private List<Stood> pauses(CaseFile file) {
        return limits.pauses(file.found().caseNo(), file.kind().limit().code());
    }

    /** Taking it back is the last thing that happened to a case that was withdrawn. */
    private List<Standing.Stage> stages(CaseFile file, Locale locale) {
        var stages = file.stages().stream()
                .map(stage -> new Standing.Stage(
                        stage.name().in(locale), stage.state(), stage.at(), words.until(stage, locale)));
        var withdrawn = file.decision()
                .filter(decision -> decision.nature() == CaseStatus.WITHDRAWN)
                .map(decision ->
                        new Standing.Stage(words.outcome(file, locale), State.DONE, decision.decidedOn(), null));
        return Stream.concat(stages, withdrawn.stream()).toList();
    }

    private Verdict verdict(Case found, Decision decision, String outcome, Locale locale) {
        return new Verdict(
                decision.nature(),
                outcome,
                decision.reason(),
                decision.amount(),
                decision.startsOn(),
                decision.decidedOn(),
                authorities.name(decision.office(), decision.decidedOn(), locale),
                remedies.against(found.caseNo(), decision).orElse(null));
    }
}
