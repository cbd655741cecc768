package org.banjie.intake.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.intake.applications.ApplicationCheck;
import org.banjie.intake.counter.CounterSheet;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.DraftsApi;
import org.banjie.intake.drafts.HandedIn;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An application on the way: its task list, and the kind's own form page by page. */
@Controller
@RequestMapping("/intake/{id}")
class DraftPage {

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final HandedIn handedIn;
    private final TaskList tasks;
    private final CounterSheet counter;
    private final Kinds kinds;
    private final WrittenParts written;
    private final ApplicationCheck check;
    private final ObjectMapper json;
    private final Clock clock;

    DraftPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            HandedIn handedIn,
            TaskList tasks,
            CounterSheet counter,
            Kinds kinds,
            WrittenParts written,
            ApplicationCheck check,
            ObjectMapper json,
            Clock clock) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.handedIn = handedIn;
        this.tasks = tasks;
        this.counter = counter;
        this.kinds = kinds;
        this.written = written;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Part by part for applicants, all on one page for a clerk who fills it in for them.
     *
     * @param q who a clerk looks for
     * @param checked as below
     */
    @GetMapping
    ModelAndView tasks(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String checked,
            Locale locale) {
        var actor = signedIn.actor();
        // somebody goes back after handing in: the draft is gone, the case is there
        if (handedIn.caseOf(actor.uid(), id).isPresent()) return new ModelAndView("redirect:/intake/" + id + "/done");
        var draft = drafts.get(actor, id);
        if (actor.staff()) return counter.show(actor, draft, q, checked != null, locale);
        var sections = tasks.of(actor, draft);
        return new ModelAndView("intake/tasks")
                .addObject("draft", draft)
                .addObject("kind", kinds.get(draft.kind()))
                .addObject("sections", sections)
                .addObject("done", sections.stream().filter(Section::isDone).count())
                .addObject("next", TaskList.next(sections));
    }

    /** @param checked whether what is wrong is said already, for who comes from the page that found it */
    @GetMapping("/form")
    String form(@PathVariable UUID id, @RequestParam(required = false) String checked, Model model)
            throws JsonProcessingException {
        var actor = signedIn.actor();
        if (handedIn.caseOf(actor.uid(), id).isPresent()) return "redirect:/intake/" + id + "/done";
        var draft = drafts.get(actor, id);
        var kind = kinds.get(draft.kind());
        model.addAttribute("draft", draft);
        model.addAttribute("kind", kind);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("parts", written.states(draft));
        if (checked != null) {
            var errors = DraftsApi.inForm(check.errors(actor, kind, draft.application()));
            model.addAttribute("errors", json.writeValueAsString(errors));
        }
        return "intake/form";
    }
}
