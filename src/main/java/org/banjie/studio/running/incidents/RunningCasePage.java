package org.banjie.studio.running.incidents;

import java.util.List;
import org.banjie.flow.incidents.Interventions;
import org.banjie.flow.migration.Elements;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.studio.running.RunningAdministrators;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One running case in an administrator's hands: where it stands, put it elsewhere, ask to end it. */
@Controller
@RequestMapping("/studio/running/cases/{no}")
class RunningCasePage {

    private static final List<String> PLACES =
            List.of("userTask", "serviceTask", "intermediateCatchEvent", "subProcess");

    private final RunningAdministrators administrators;
    private final Interventions interventions;
    private final Elements elements;
    private final CaseDesk desk;
    private final Sentences sentences;
    private final TransactionTemplate transaction;

    RunningCasePage(
            RunningAdministrators administrators,
            Interventions interventions,
            Elements elements,
            CaseDesk desk,
            Sentences sentences,
            TransactionTemplate transaction) {
        this.administrators = administrators;
        this.interventions = interventions;
        this.elements = elements;
        this.desk = desk;
        this.sentences = sentences;
        this.transaction = transaction;
    }

    @GetMapping
    ModelAndView page(@PathVariable String no) {
        return page(no, "", "", "", List.of());
    }

    @PostMapping("/move")
    ModelAndView move(
            @PathVariable String no,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.move(no, from, to, reason);
                    return done(no, next, "studio-running.case.moved");
                },
                "reason",
                errors -> page(no, from, to, reason, errors));
    }

    @PostMapping("/end")
    ModelAndView end(@PathVariable String no, @RequestParam String reason, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.askToEnd(no, reason);
                    return done(no, next, "studio-running.case.end.asked");
                },
                "end-reason",
                errors -> page(no, "", "", reason, errors));
    }

    private String done(String no, RedirectAttributes next, String key) {
        next.addFlashAttribute("done", sentences.of(key));
        return "/studio/running/cases/" + no;
    }

    private ModelAndView page(String no, String from, String to, String reason, List<InputError> errors) {
        administrators.keepsAway(administrators.looking(), no);
        var version = transaction.execute(status -> interventions.version(no));
        var places = elements.of(version);
        return new ModelAndView("studio/running/case")
                .addObject("no", no)
                .addObject(
                        "stands",
                        transaction.execute(status -> interventions.standsAt(no)).stream()
                                .map(id -> places.get(id))
                                .filter(place -> place != null)
                                .toList())
                .addObject(
                        "places",
                        places.values().stream()
                                .filter(place -> PLACES.contains(place.sort()))
                                .toList())
                .addObject("from", from)
                .addObject("to", to)
                .addObject("reason", reason)
                .addObject("errors", errors)
                .addObject("mayAct", administrators.mayAct());
    }
}
