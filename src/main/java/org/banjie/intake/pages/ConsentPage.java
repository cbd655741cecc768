package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.TooSoon;
import org.banjie.access.codes.AskedCode;
import org.banjie.access.codes.CodeNotSent;
import org.banjie.access.devices.Origin;
import org.banjie.intake.applications.AgentCheck;
import org.banjie.intake.applications.Agents;
import org.banjie.intake.applications.Agreements;
import org.banjie.intake.applications.ApplicantCheck;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.ApplicationDrafts;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.kinds.Kinds;
import org.banjie.materials.UploadTrouble;
import org.banjie.numbers.Typed;
import org.banjie.vault.Mask;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whether the person somebody applies for agrees: by the code sent to their own phone, or by a paper. What is wrong and what
 * was never sent are answered alike.
 */
@Controller
@RequestMapping("/intake/{id}/consent")
class ConsentPage {

    private static final Set<String> PAPERS = Set.of(AgentCheck.PAPER, Agents.GUARDIANSHIP);

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final DraftPapers papers;
    private final Kinds kinds;
    private final ApplicantCheck applicants;
    private final Agents agents;
    private final Agreements agreements;
    private final UploadTrouble uploads;

    ConsentPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            DraftPapers papers,
            Kinds kinds,
            ApplicantCheck applicants,
            Agents agents,
            Agreements agreements,
            UploadTrouble uploads) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.papers = papers;
        this.kinds = kinds;
        this.applicants = applicants;
        this.agents = agents;
        this.agreements = agreements;
        this.uploads = uploads;
    }

    /** Whoever is not named yet cannot agree. */
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var actor = signedIn.actor();
        var draft = draft(actor, id);
        var kind = kinds.get(draft.kind());
        var application = draft.application();
        if (!applicants.check(actor, kind, application).isEmpty()) {
            return "redirect:/intake/" + id + "/applicant?checked";
        }
        var person = application.applicant();
        model.addAttribute("id", id);
        model.addAttribute("kind", kind);
        model.addAttribute("name", person.called());
        model.addAttribute("phone", person.reached().isEmpty() ? null : Mask.phone(person.reached()));
        model.addAttribute("relation", application.agent().relation());
        model.addAttribute(
                "basis", agents.basis(actor, application, drafts.there(id)).orElse(null));
        model.addAttribute("asked", agreements.asked(actor, application).orElse(null));
        model.addAttribute(
                "lines",
                papers.of(draft).stream()
                        .filter(line -> PAPERS.contains(line.code()))
                        .toList());
        model.addAttribute("types", uploads.types());
        model.addAttribute("mb", uploads.megabytes());
        return "intake/consent";
    }

    @PostMapping("/code")
    String send(@PathVariable UUID id, Model model, HttpServletRequest request, HttpServletResponse response) {
        var actor = signedIn.actor();
        var draft = draft(actor, id);
        if (!isNamed(actor, draft)) return "redirect:/intake/" + id + "/applicant?checked";
        try {
            agreements.ask(actor, draft.application(), Origin.of(request));
            return "redirect:/intake/" + id + "/consent#code";
        } catch (TooSoon tooSoon) {
            tell(tooSoon, "access.code.too-soon", model, response);
        } catch (CodeNotSent notSent) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("failure", "access.code.not-sent");
        }
        return show(id, model);
    }

    @PostMapping
    String agree(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var actor = signedIn.actor();
        var draft = draft(actor, id);
        if (!isNamed(actor, draft)) return "redirect:/intake/" + id + "/applicant?checked";
        model.addAttribute("code", code);
        if (!Typed.number(code).matches("\\d{6}")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fault", code.isBlank() ? "access.code.empty" : "access.code.unreadable");
            return show(id, model);
        }
        if (agreements.prove(actor, draft.application(), code, Origin.of(request))) {
            return "redirect:/intake/" + id + "/consent";
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        var asked = agreements.asked(actor, draft.application());
        var state = asked.map(AskedCode::state).map(Enum::name).map(one -> "." + one);
        model.addAttribute("failure", "access.code.wrong" + state.orElse(""));
        model.addAttribute("minutes", asked.map(AskedCode::left).orElse(0));
        return show(id, model);
    }

    /** @throws org.banjie.refusal.Refusal NOT_FOUND for another's draft and for one's own application alike */
    private ApplicationDraft draft(Actor actor, UUID id) {
        var draft = drafts.get(actor, id);
        if (!draft.application().forAnother()) throw ApplicationDrafts.unknown();
        return draft;
    }

    private boolean isNamed(Actor actor, ApplicationDraft draft) {
        var person = draft.application().applicant();
        return !person.reached().isEmpty()
                && applicants
                        .check(actor, kinds.get(draft.kind()), draft.application())
                        .isEmpty();
    }

    private static void tell(TooSoon tooSoon, String failure, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
        model.addAttribute("failure", failure);
        model.addAttribute("minutes", tooSoon.minutes());
    }
}
