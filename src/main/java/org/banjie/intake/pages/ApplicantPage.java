package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.ApplicantCheck;
import org.banjie.intake.applications.ApplicantFields;
import org.banjie.intake.applications.Application;
import org.banjie.intake.applications.Application.Person;
import org.banjie.intake.applications.OwnName;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.Etag;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who applies: a short form that needs no script. What is typed is kept, right or wrong. */
@Controller
@RequestMapping("/intake/{id}/applicant")
class ApplicantPage {

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final Kinds kinds;
    private final ApplicantCheck check;
    private final ApplicantFields fields;
    private final OwnName own;

    ApplicantPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            Kinds kinds,
            ApplicantCheck check,
            ApplicantFields fields,
            OwnName own) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.kinds = kinds;
        this.check = check;
        this.fields = fields;
        this.own = own;
    }

    /** @param checked whether what is wrong is said already, for who comes from the page that found it */
    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) String checked, Model model, Locale locale) {
        var actor = signedIn.actor();
        var draft = drafts.get(actor, id);
        var person = draft.application().applicant();
        var errors = checked == null ? List.<InputError>of() : errors(actor, draft, person);
        model.addAttribute("seen", Etag.of(person));
        return show(actor, draft, person, errors, model, locale);
    }

    /** @param seen what the page that was filled in was made from */
    @PostMapping
    String keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String idNo,
            @RequestParam(defaultValue = "") String uscc,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(required = false) String seen,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var actor = signedIn.actor();
        var draft = drafts.get(actor, id);
        var kind = kinds.get(draft.kind());
        var was = draft.application().applicant();
        var person = actor.type() == ActorType.APPLICANT && !draft.application().forAnother()
                ? new Person(own.of(actor).orElse(name.strip()), was.idNo(), was.uscc(), phone.strip())
                : new Person(name.strip(), idNo.strip(), uscc.strip(), phone.strip());
        try {
            drafts.applicant(actor, id, person, seen == null ? Etag.of(was) : seen);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            var theirs = drafts.get(actor, id).application().applicant();
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("theirs", fields.of(actor, kind, of(draft, theirs), List.of(), locale));
            model.addAttribute("seen", Etag.of(theirs));
            return show(actor, draft, person, List.of(), model, locale);
        }
        model.addAttribute("seen", Etag.of(person));
        var errors = errors(actor, draft, person);
        if (errors.isEmpty()) return "redirect:/intake/" + id;
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(actor, draft, person, errors, model, locale);
    }

    private static Application of(ApplicationDraft draft, Person person) {
        return draft.application().by(person, draft.application().answers());
    }

    private List<InputError> errors(Actor actor, ApplicationDraft draft, Person person) {
        return check.check(actor, kinds.get(draft.kind()), of(draft, person)).stream()
                .map(error -> error.at(error.path().replaceFirst("^applicant\\.", "")))
                .toList();
    }

    private String show(
            Actor actor, ApplicationDraft draft, Person person, List<InputError> errors, Model model, Locale locale) {
        var kind = kinds.get(draft.kind());
        model.addAttribute("id", draft.id());
        model.addAttribute("kind", kind);
        model.addAttribute("agent", draft.application().agent());
        model.addAttribute("errors", errors);
        model.addAttribute("fields", fields.of(actor, kind, of(draft, person), errors, locale));
        return "intake/applicant";
    }
}
