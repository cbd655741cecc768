package org.banjie.intake.counter;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.Application.Person;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.ApplicationDrafts;
import org.banjie.intake.drafts.Etag;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who stands at the counter: found among those who are known, or written down from their identity card. */
@Controller
@RequestMapping("/intake/{id}")
class CounterPage {

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final Kinds kinds;
    private final Comers comers;
    private final CounterDesk desk;
    private final CounterSheet sheet;

    CounterPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            Kinds kinds,
            Comers comers,
            CounterDesk desk,
            CounterSheet sheet) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.kinds = kinds;
        this.comers = comers;
        this.desk = desk;
        this.sheet = sheet;
    }

    /** @param seen what the page that was filled in was made from */
    @PostMapping("/person")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String idNo,
            @RequestParam(defaultValue = "") String uscc,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(required = false) String seen,
            Locale locale) {
        return kept(id, new Person(name.strip(), idNo.strip(), uscc.strip(), phone.strip()), seen, locale);
    }

    /** @param key of somebody who was found */
    @PostMapping("/known")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam String key,
            @RequestParam(required = false) String seen,
            Locale locale) {
        var actor = signedIn.actor();
        var kind = kinds.get(drafts.get(actor, id).kind());
        var person = comers.get(actor, kind, key).orElseThrow(CounterPage::nobody);
        return kept(id, person, seen, locale);
    }

    private ModelAndView kept(UUID id, Person person, String seen, Locale locale) {
        var actor = signedIn.actor();
        if (!actor.staff()) throw ApplicationDrafts.unknown();
        var draft = drafts.get(actor, id);
        try {
            desk.writes(
                    actor,
                    id,
                    person,
                    seen == null ? Etag.of(draft.application().applicant()) : seen);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            var page = sheet.show(actor, draft, person, "", List.of(), locale);
            page.addObject("theirs", true).setStatus(HttpStatus.CONFLICT);
            return page;
        }
        var errors = sheet.errors(actor, drafts.get(actor, id));
        if (errors.isEmpty()) return new ModelAndView("redirect:/intake/" + id + "#form-title");
        var page = sheet.show(actor, drafts.get(actor, id), person, "", errors, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static Refusal nobody() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-person", "intake.counter.nobody");
    }
}
