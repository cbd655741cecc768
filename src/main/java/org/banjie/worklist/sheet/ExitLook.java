package org.banjie.worklist.sheet;

import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.notices.PaperTitles;
import org.banjie.notices.Specimens;
import org.banjie.worklist.decide.Rehearsals;
import org.banjie.worklist.decide.Rehearsals.Received;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says what an exit sets off, before it is. */
@Component
class ExitLook {

    private final Rehearsals rehearsals;
    private final Rights rights;
    private final Kinds kinds;
    private final Specimens press;
    private final PaperTitles titles;

    ExitLook(Rehearsals rehearsals, Rights rights, Kinds kinds, Specimens press, PaperTitles titles) {
        this.rehearsals = rehearsals;
        this.rights = rights;
        this.kinds = kinds;
        this.press = press;
        this.titles = titles;
    }

    /** @throws org.banjie.refusal.Refusal as taking the exit would */
    ModelAndView look(Actor actor, String caseNo, Received received, Locale locale) {
        var rehearsed = rehearsals.ofExit(actor, caseNo, received, locale);
        var found = rights.visible(actor, caseNo);
        return new ModelAndView("worklist/exit")
                .addObject("caseNo", caseNo)
                .addObject("applicant", rights.nameFor(actor, found.kind(), found.applicantName()))
                .addObject("exit", kinds.get(found.kind()).exit(received.code()).orElseThrow())
                .addObject("received", received)
                .addObject("closes", rehearsed.status().isClosed())
                .addObject("status", rehearsed.status())
                .addObject("next", rehearsed.next())
                .addObject(
                        "papers",
                        rehearsed.papers().stream()
                                .map(one -> titles.of(one.code(), press.title(one.code(), one.given())))
                                .toList());
    }
}
