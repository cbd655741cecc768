package org.banjie.worklist.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.flow.progress.Progress;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.banjie.worklist.evidence.ActWording;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** A case as staff read it, whoever's step is open. */
@Controller
@RequestMapping("/worklist/cases/{caseNo}")
class CasePage {

    private static final int ENTRIES = 50;

    private final SignedIn signedIn;
    private final Rights rights;
    private final CaseSheet sheet;
    private final ActWording told;
    private final Journal journal;
    private final Kinds kinds;
    private final Models models;
    private final Progress progress;

    CasePage(
            SignedIn signedIn,
            Rights rights,
            CaseSheet sheet,
            ActWording told,
            Journal journal,
            Kinds kinds,
            Models models,
            Progress progress) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.sheet = sheet;
        this.told = told;
        this.journal = journal;
        this.kinds = kinds;
        this.models = models;
        this.progress = progress;
    }

    @GetMapping
    ModelAndView show(@PathVariable String caseNo, Locale locale) {
        return sheet.show(caseNo, null, "", locale);
    }

    /** What was done on the case, some entries at a time, oldest first. */
    @GetMapping("/journal")
    ModelAndView journal(@PathVariable String caseNo, @RequestParam(defaultValue = "0") long after, Locale locale) {
        var found = whole(caseNo);
        var shown = Slice.of(journal.of(caseNo, after, ENTRIES + 1), ENTRIES);
        return new ModelAndView("worklist/journal")
                .addObject("caseNo", caseNo)
                .addObject("lines", told.acts(kinds.get(found.kind()), caseNo, shown.rows(), locale))
                .addObject("after", after)
                .addObject("next", shown.next(JournalEntry::seq));
    }

    /** The drawing of the case's model with the way it has gone; a part of a page. */
    @GetMapping("/way")
    ModelAndView way(@PathVariable String caseNo) {
        var kind = kinds.at(whole(caseNo).kind(), progress.version(caseNo));
        var visits = progress.of(caseNo);
        return new ModelAndView("worklist/evidence :: drawing")
                .addObject("caseNo", caseNo)
                .addObject("done", done(visits))
                .addObject("now", now(kind, visits));
    }

    /** The model version the case runs on. */
    @GetMapping(path = "/model", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String caseNo) {
        whole(caseNo);
        return models.xml(progress.version(caseNo));
    }

    /** A sub-process is open as long as anything in it: only steps of the case's stages count as where it is. */
    private static String now(Kind kind, List<Progress.Visit> visits) {
        return visits.stream()
                .filter(Progress.Visit::isNow)
                .map(Progress.Visit::element)
                .filter(element ->
                        kind.stages().stream().anyMatch(stage -> stage.steps().contains(element)))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static String done(List<Progress.Visit> visits) {
        var open = visits.stream()
                .filter(Progress.Visit::isNow)
                .map(Progress.Visit::element)
                .collect(Collectors.toSet());
        return visits.stream()
                .filter(visit -> !visit.isNow() && !visit.cancelled())
                .map(Progress.Visit::element)
                .filter(element -> !open.contains(element))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** The case, for those who may see more of it than is public. */
    private Case whole(String caseNo) {
        var actor = signedIn.actor();
        var found = rights.visible(actor, caseNo);
        if (!actor.staff() || rights.sight(actor, found).compareTo(Sight.MASKED) < 0) {
            throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.only-public");
        }
        return found;
    }
}
