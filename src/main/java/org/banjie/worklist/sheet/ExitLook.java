package org.banjie.worklist.sheet;

import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Exit;
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
    private final Specimens press;

    ExitLook(Rehearsals rehearsals, Rights rights, Specimens press) {
        this.rehearsals = rehearsals;
        this.rights = rights;
        this.press = press;
    }

    /** @throws org.banjie.refusal.Refusal as taking the exit would */
    ModelAndView look(Actor actor, String caseNo, Exit exit, Received received, Locale locale) {
        var found = rights.visible(actor, caseNo);
        var rehearsed = rehearsals.ofExit(actor, caseNo, received, locale);
        return new ModelAndView("worklist/exit")
                .addObject("caseNo", caseNo)
                .addObject("applicant", rights.nameFor(actor, found.kind(), found.applicantName()))
                .addObject("exit", exit)
                .addObject("received", received)
                .addObject("closes", rehearsed.status().isClosed())
                .addObject("status", rehearsed.status())
                .addObject("next", rehearsed.next())
                .addObject(
                        "papers",
                        rehearsed.papers().stream()
                                .map(one -> press.title(one.code(), one.given()))
                                .toList());
    }
}
