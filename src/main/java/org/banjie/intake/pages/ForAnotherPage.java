package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.AgentCheck;
import org.banjie.intake.applications.AgentRelation;
import org.banjie.intake.applications.Application;
import org.banjie.intake.applications.OwnName;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody begins an application for another: who they are to them, and what will be needed. */
@Controller
@RequestMapping("/intake/for-another")
class ForAnotherPage {

    private final SignedIn signedIn;
    private final Kinds kinds;
    private final AgentCheck agents;
    private final OwnName own;
    private final ApplicationDraftDesk drafts;

    ForAnotherPage(SignedIn signedIn, Kinds kinds, AgentCheck agents, OwnName own, ApplicationDraftDesk drafts) {
        this.signedIn = signedIn;
        this.kinds = kinds;
        this.agents = agents;
        this.own = own;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String kind, Model model) {
        var found = kinds.get(kind);
        if (!agents.may(signedIn.actor(), found)) {
            throw new Refusal(RefusalKind.BARRED, "not-for-others", "intake.agent.wrong.not-here");
        }
        model.addAttribute("kind", found);
        model.addAttribute("own", own.of(signedIn.actor()).orElse(""));
        model.addAttribute("relations", AgentRelation.values());
        model.addAttribute("guardian", found.paper("guardianship").isPresent());
        return "intake/for-another";
    }

    @PostMapping
    String begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String relation,
            Model model,
            HttpServletResponse response) {
        var called = own.of(signedIn.actor()).orElse(name.strip());
        var errors = new ArrayList<InputError>();
        if (called.isEmpty()) errors.add(new InputError("name", "required", "intake.agent.wrong.name"));
        var related = AgentRelation.knows(relation);
        if (!related) errors.add(new InputError("relation", "required", "intake.agent.wrong.relation"));
        if (errors.isEmpty()) {
            var agent = new Application.Agent(called, relation);
            return "redirect:/intake/" + drafts.beginForAnother(signedIn.actor(), kind, agent) + "/applicant";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", List.copyOf(errors));
        model.addAttribute("relation", relation);
        model.addAttribute("unnamed", fault(errors, "name"));
        model.addAttribute("unrelated", fault(errors, "relation"));
        model.addAttribute("called", called);
        return ask(kind, model);
    }

    private static String fault(List<InputError> errors, String path) {
        return errors.stream()
                .filter(error -> error.path().equals(path))
                .map(InputError::key)
                .findFirst()
                .orElse(null);
    }
}
