package org.banjie.worklist.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.cases.Cases;
import org.banjie.materials.UploadTrouble;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.evidence.Evidences;
import org.banjie.worklist.parts.Parts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one step: the evidence on one side, what there is to do on the other. */
@Component
public class StepPage {

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final StepViews views;
    private final Evidences evidences;
    private final Cases cases;
    private final Latecomers latecomers;
    private final UploadTrouble uploads;
    private final ObjectMapper json;
    private final Parts parts;
    private final Clock clock;

    StepPage(
            SignedIn signedIn,
            Worklist worklist,
            StepViews views,
            Evidences evidences,
            Cases cases,
            Latecomers latecomers,
            UploadTrouble uploads,
            ObjectMapper json,
            Parts parts,
            Clock clock) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.views = views;
        this.evidences = evidences;
        this.cases = cases;
        this.latecomers = latecomers;
        this.uploads = uploads;
        this.json = json;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * The step with what was typed and what is wrong with it.
     *
     * @throws Refusal as {@link Worklist#open}
     */
    ModelAndView show(String taskId, Typed typed, List<InputError> errors, Locale locale) {
        var actor = signedIn.actor();
        var item = worklist.open(actor, taskId);
        var found = cases.get(item.caseNo());
        var page = new ModelAndView("worklist/step")
                .addObject("step", views.of(actor, item, locale))
                .addObject("evidence", evidences.of(actor, found, locale))
                .addObject("today", LocalDate.now(clock))
                .addObject("types", uploads.types())
                .addObject("mb", uploads.megabytes())
                .addObject("parts", parts.of(actor, item, locale))
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("formErrors", inForm(errors));
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** The step with what is wrong with what was kept of it. @throws Refusal as {@link Worklist#open} */
    public ModelAndView faulty(String taskId, List<InputError> errors, Locale locale) {
        return show(taskId, Typed.NOTHING, errors, locale);
    }

    /** Each beside its field, as the form's script reads it; null for none. */
    private String inForm(List<InputError> errors) {
        if (errors.isEmpty()) return null;
        var inForm = errors.stream()
                .map(error -> error.at(error.path().replaceFirst("^answers\\.", "")))
                .toList();
        try {
            return json.writeValueAsString(inForm);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody else was faster: what became of the step, and whatever this person had written. */
    ModelAndView late(String taskId, Typed typed, Refusal why, Locale locale) {
        var actor = signedIn.actor();
        var page = new ModelAndView("worklist/late", status(why))
                .addObject("why", why)
                .addObject("typed", typed)
                .addObject("taskId", taskId);
        latecomers.ended(actor, taskId, locale).ifPresent(row -> page.addObject("row", row));
        latecomers.inHand(actor, taskId, locale).ifPresent(row -> page.addObject("held", row));
        return page;
    }

    private static HttpStatus status(Refusal why) {
        return why.nature() == RefusalKind.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
    }

    /** What somebody wrote beside the form. */
    record Typed(String reason, String to) {

        static final Typed NOTHING = new Typed("", "");
    }
}
