package org.banjie.worklist.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinion;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.CaseFiles;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.flow.progress.Progress;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.kinds.forms.Forms;
import org.banjie.notices.Documents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a case out for whoever looks at it. */
@Component
@Transactional(readOnly = true)
public class Evidences {

    private final Rights rights;
    private final CaseFiles files;
    private final EvidenceFacts facts;
    private final CaseAnswers answers;
    private final AnswerSheet sheet;
    private final Opinions opinions;
    private final ActWording told;
    private final PaperList papers;
    private final Documents documents;
    private final Models models;
    private final Progress progress;
    private final Forms forms;

    Evidences(
            Rights rights,
            CaseFiles files,
            EvidenceFacts facts,
            CaseAnswers answers,
            AnswerSheet sheet,
            Opinions opinions,
            ActWording told,
            PaperList papers,
            Documents documents,
            Models models,
            Progress progress,
            Forms forms) {
        this.rights = rights;
        this.files = files;
        this.facts = facts;
        this.answers = answers;
        this.sheet = sheet;
        this.opinions = opinions;
        this.told = told;
        this.papers = papers;
        this.documents = documents;
        this.models = models;
        this.progress = progress;
        this.forms = forms;
    }

    /** @param found a case this person has been found to be allowed to see */
    public Evidence of(Actor actor, Case found, Locale locale) {
        var sight = rights.sight(actor, found);
        var file = files.of(found);
        // someone who works on a step sees of its case at least what is public
        return sight.compareTo(Sight.MASKED) < 0 ? published(file, locale) : whole(actor, file, sight, locale);
    }

    private Evidence published(CaseFile file, Locale locale) {
        return new Evidence(
                file.found(),
                Sight.PUBLIC,
                file.kind().matter(file.found().category()).in(locale),
                Map.of(),
                facts.of(file, Sight.PUBLIC, locale),
                file.stages(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Evidence whole(Actor actor, CaseFile file, Sight sight, Locale locale) {
        var found = file.found();
        var version = progress.version(found.caseNo());
        var given = opinions.of(found.caseNo());
        return new Evidence(
                found,
                sight,
                file.kind().matter(found.category()).in(locale),
                facts.shown(file, sight, locale),
                facts.of(file, sight, locale),
                file.stages(),
                application(file.kind(), found, version, sight, locale),
                answered(file.kind(), found, version, given, sight, locale),
                told.opinions(file.kind(), found.caseNo(), readable(actor, file.kind(), given), sight, locale),
                papers.of(found, sight, locale),
                documents.of(found.caseNo()),
                papers.missing(found, locale));
    }

    /** Who complained is not for those it is about: the reason of an exit is read by the roles that the guide names. */
    private static List<Opinion> readable(Actor actor, Kind kind, List<Opinion> given) {
        return given.stream()
                .map(one ->
                        one instanceof ExitTaken taken && !mayRead(actor, kind, taken) ? taken.withoutReason() : one)
                .toList();
    }

    private static boolean mayRead(Actor actor, Kind kind, ExitTaken taken) {
        return kind.exit(taken.code())
                .filter(exit -> !exit.seenBy().isEmpty())
                .map(exit -> exit.seenBy().stream().anyMatch(actor::holds))
                .orElse(true);
    }

    private List<AnswerSheet.Section> application(Kind kind, Case found, String version, Sight sight, Locale locale) {
        return answers.latest(found.caseNo(), kind.form())
                .map(given -> sheet.of(forms.of(version, kind.form()), given, sight, locale))
                .orElse(List.of());
    }

    /** The newest answers of each step that has been done, in the order of the doing. */
    private List<Evidence.Answered> answered(
            Kind kind, Case found, String version, List<Opinion> given, Sight sight, Locale locale) {
        var seen = new LinkedHashSet<String>();
        var all = new ArrayList<Evidence.Answered>();
        given.stream()
                .filter(StepEnded.class::isInstance)
                .map(one -> models.step(version, ((StepEnded) one).step()))
                .filter(Objects::nonNull)
                .filter(step -> step.form() != null && seen.add(step.form()))
                .forEach(step -> answers.latest(found.caseNo(), step.form())
                        .map(one -> sheet.of(forms.of(version, step.form()), one, sight, locale))
                        .filter(sections -> !sections.isEmpty())
                        .ifPresent(sections -> all.add(new Evidence.Answered(step.name(locale), sections))));
        return all;
    }
}
