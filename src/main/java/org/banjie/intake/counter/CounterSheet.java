package org.banjie.intake.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.intake.applications.Alike;
import org.banjie.intake.applications.ApplicantCheck;
import org.banjie.intake.applications.ApplicantFields;
import org.banjie.intake.applications.Application.Person;
import org.banjie.intake.applications.ApplicationCheck;
import org.banjie.intake.applications.Excluding;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.intake.drafts.DraftsApi;
import org.banjie.intake.drafts.Etag;
import org.banjie.kinds.Kinds;
import org.banjie.materials.UploadTrouble;
import org.banjie.numbers.IdentityPaper;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The one page on which a clerk takes somebody's application in: who, papers, form. */
@Component
public class CounterSheet {

    private final Kinds kinds;
    private final Comers comers;
    private final ApplicantCheck applicants;
    private final ApplicantFields fields;
    private final ApplicationCheck check;
    private final DraftPapers papers;
    private final Alike alike;
    private final Excluding excluding;
    private final UploadTrouble uploads;
    private final ObjectMapper json;
    private final Clock clock;

    CounterSheet(
            Kinds kinds,
            Comers comers,
            ApplicantCheck applicants,
            ApplicantFields fields,
            ApplicationCheck check,
            DraftPapers papers,
            Alike alike,
            Excluding excluding,
            UploadTrouble uploads,
            ObjectMapper json,
            Clock clock) {
        this.kinds = kinds;
        this.comers = comers;
        this.applicants = applicants;
        this.fields = fields;
        this.check = check;
        this.papers = papers;
        this.alike = alike;
        this.excluding = excluding;
        this.uploads = uploads;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param q who is looked for; empty for nobody
     * @param checked whether what is wrong is said already, for who comes from the page that found it
     */
    public ModelAndView show(Actor actor, ApplicationDraft draft, String q, boolean checked, Locale locale) {
        var errors = checked ? errors(actor, draft) : List.<InputError>of();
        var page = show(actor, draft, draft.application().applicant(), q, errors, locale);
        if (checked) page.addObject("formErrors", inForm(actor, draft));
        return page;
    }

    /** What is wrong with who applies, by the fields of the page. */
    List<InputError> errors(Actor actor, ApplicationDraft draft) {
        return applicants
                .check(actor, kinds.get(draft.kind()), draft.application().applicant())
                .stream()
                .map(error -> error.at(error.path().replaceFirst("^applicant\\.", "")))
                .toList();
    }

    ModelAndView show(
            Actor actor, ApplicationDraft draft, Person person, String q, List<InputError> errors, Locale locale) {
        var kind = kinds.get(draft.kind());
        var known = q.isBlank() ? null : comers.find(actor, kind, q.strip(), locale);
        var typed = person.number().isEmpty()
                        && IdentityPaper.of(IdentityPaper.normal(q)).isPresent()
                ? new Person(person.name(), q.strip(), person.uscc(), person.phone())
                : person;
        return new ModelAndView("intake/counter")
                .addObject("draft", draft)
                .addObject("kind", kind)
                .addObject("seen", Etag.of(draft.application().applicant()))
                .addObject("q", q.strip())
                .addObject("known", known)
                .addObject("errors", errors)
                .addObject("fields", fields.of(actor, kind, typed, errors, locale))
                .addObject("named", draft.application().applicant().name() != null)
                .addObject("alike", alike.to(actor, draft.application()).orElse(null))
                .addObject("excluding", excluding.to(actor, draft.application()))
                .addObject("lines", papers.of(draft))
                .addObject("types", uploads.types())
                .addObject("mb", uploads.megabytes())
                .addObject("today", LocalDate.now(clock));
    }

    private String inForm(Actor actor, ApplicationDraft draft) {
        var errors = DraftsApi.inForm(check.errors(actor, kinds.get(draft.kind()), draft.application()));
        try {
            return errors.isEmpty() ? null : json.writeValueAsString(errors);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
