package org.banjie.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.kinds.own.ApplicantSteps;
import org.banjie.kinds.own.HandingBack;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything once more before a step goes back, and the sending; what is not in order leads back to the step. */
@Controller
@RequestMapping("/my/{caseNo}/steps/{task}/check")
class StepCheckPage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final ApplicantSteps steps;
    private final HandingBack handing;
    private final PapersOnList papers;
    private final ApplicantStepPage form;
    private final ObjectMapper json;

    StepCheckPage(
            SignedIn signedIn,
            OwnCases own,
            ApplicantSteps steps,
            HandingBack handing,
            PapersOnList papers,
            ApplicantStepPage form,
            ObjectMapper json) {
        this.signedIn = signedIn;
        this.own = own;
        this.steps = steps;
        this.handing = handing;
        this.papers = papers;
        this.form = form;
        this.json = json;
    }

    @GetMapping
    String show(
            @PathVariable String caseNo,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String outcome,
            Model model,
            Locale locale)
            throws JsonProcessingException {
        var actor = signedIn.actor();
        var found = own.get(actor, caseNo);
        var step = step(caseNo, task, locale);
        try {
            model.addAttribute("typed", handing.look(actor, task, outcome, locale));
        } catch (Invalid invalid) {
            return faulty(caseNo, task, invalid.errors(), model, locale);
        }
        var lines = papers.of(found);
        model.addAttribute("caseNo", caseNo);
        model.addAttribute("step", step);
        model.addAttribute("choice", choice(step, outcome));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "missing", lines.stream().filter(PapersOnList.Line::isMissing).toList());
        return "tracking/step-check";
    }

    /** @param seen what was on the page: nothing else is sent */
    @PostMapping
    String send(
            @PathVariable String caseNo,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            Locale locale)
            throws JsonProcessingException {
        own.get(signedIn.actor(), caseNo);
        var form = step(caseNo, task, locale).form();
        try {
            handing.send(signedIn.actor(), task, outcome, seen);
            return "redirect:/my/" + caseNo + "?done="
                    + (form == null ? "" : form.path("id").asText());
        } catch (Invalid invalid) {
            return faulty(caseNo, task, invalid.errors(), model, locale);
        } catch (Refusal refusal) {
            if (!refusal.type().equals("draft-changed")) throw refusal;
            model.addAttribute("changed", true);
            return show(caseNo, task, outcome, model, locale);
        }
    }

    private String faulty(String caseNo, String task, List<InputError> errors, Model model, Locale locale)
            throws JsonProcessingException {
        var inForm = errors.stream()
                .map(error -> error.at(error.path().replaceFirst("^answers\\.", "")))
                .toList();
        model.addAttribute("errors", inForm);
        model.addAttribute("formErrors", json.writeValueAsString(inForm));
        return form.show(caseNo, task, model, locale);
    }

    private ApplicantSteps.Waiting step(String caseNo, String task, Locale locale) {
        return steps.of(signedIn.actor(), caseNo, locale).stream()
                .filter(step -> step.taskId().equals(task))
                .findFirst()
                .orElseThrow(StepCheckPage::unknown);
    }

    private static ApplicantSteps.Choice choice(ApplicantSteps.Waiting step, String outcome) {
        return step.choices().stream()
                .filter(one -> one.code().equals(outcome))
                .findFirst()
                .orElseThrow(StepCheckPage::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-task", "tracking.unknown-step");
    }
}
