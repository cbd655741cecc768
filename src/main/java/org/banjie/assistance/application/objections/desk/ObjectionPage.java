package org.banjie.assistance.application.objections.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.assistance.application.objections.Objection;
import org.banjie.assistance.application.objections.ObjectionInput;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an objection or a complaint about a case is entered, read and answered. */
@Controller
@RequestMapping("/assistance/cases/{caseNo}/objections")
class ObjectionPage {

    private final SignedIn signedIn;
    private final ObjectionDesk desk;
    private final Sentences sentences;
    private final Clock clock;

    ObjectionPage(SignedIn signedIn, ObjectionDesk desk, Sentences sentences, Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Most are entered while whoever brings them forward stands there: the day of receipt is today until somebody says otherwise. */
    @GetMapping
    ModelAndView show(@PathVariable String caseNo, @RequestParam(defaultValue = Objection.OBJECTION) String sort) {
        var blank = new ObjectionInput(sort, false, "", "", "", LocalDate.now(clock), "", "");
        return page(caseNo, blank, List.of());
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") boolean anonymous,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes next) {
        var input = new ObjectionInput(sort, anonymous, who, contact, way, receivedOn, facts, evidence);
        return Answer.to(
                () -> {
                    desk.enter(signedIn.actor(), caseNo, input);
                    next.addFlashAttribute("told", sentences.of("objections.done"));
                    return "/assistance/cases/{caseNo}/objections";
                },
                errors -> page(caseNo, input, errors));
    }

    /** Whoever brought it forward has been told what became of it. */
    @PostMapping("/{id}/told")
    ModelAndView told(
            @PathVariable String caseNo,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate toldOn,
            @RequestParam(defaultValue = "") String toldHow,
            RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.tell(signedIn.actor(), id, toldOn, toldHow);
                    next.addFlashAttribute("told", sentences.of("objections.told.done"));
                    return "/assistance/cases/{caseNo}/objections";
                },
                errors -> page(caseNo, new ObjectionInput("", false, "", "", "", null, "", ""), errors));
    }

    private ModelAndView page(String caseNo, ObjectionInput typed, List<InputError> errors) {
        var actor = signedIn.actor();
        return new ModelAndView("objections/case")
                .addObject("caseNo", caseNo)
                .addObject("entries", desk.of(actor, caseNo))
                .addObject("mayEnter", desk.mayEnter(actor, caseNo))
                .addObject("typed", typed)
                .addObject("ways", ObjectionInput.WAYS)
                .addObject("errors", errors);
    }
}
