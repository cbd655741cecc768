package org.banjie.worklist.decide;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.notices.Specimens;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Download;
import org.banjie.words.Sentences;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.drafts.KeptDraft;
import org.banjie.worklist.drafts.StepDraft;
import org.banjie.worklist.drafts.StepDrafts;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.step.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second look before something that cannot be taken back: what was typed is in the draft, and the draft is what is sent. */
@Controller
@RequestMapping("/worklist/tasks/{id}/decide")
class DecideActs {

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final StepDrafts drafts;
    private final Rehearsals rehearsals;
    private final DecidePage page;
    private final StepPage form;
    private final Specimens press;
    private final Desk desk;
    private final Sentences sentences;

    DecideActs(
            SignedIn signedIn,
            Worklist worklist,
            StepDrafts drafts,
            Rehearsals rehearsals,
            DecidePage page,
            StepPage form,
            Specimens press,
            Desk desk,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.page = page;
        this.form = form;
        this.press = press;
        this.desk = desk;
        this.sentences = sentences;
    }

    /** What is not in order leads back to the form, which says what. */
    @GetMapping
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String outcome, Locale locale) {
        var item = mine(id);
        var typed = typed(id);
        try {
            return page.of(signedIn.actor(), item, typed, outcome, rehearsed(item, typed, outcome, locale), locale);
        } catch (Invalid invalid) {
            return form.faulty(id, invalid.errors(), locale);
        }
    }

    /** The paper as it would go out, marked as a draft. @throws Refusal NOT_FOUND for one that would not */
    @GetMapping("/papers/{code}")
    void paper(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String outcome,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var item = mine(id);
        var planned = rehearsed(item, typed(id), outcome, locale).papers().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-document", "notices.no-such-document"));
        var draft = press.print(item.caseNo(), planned.code(), planned.given());
        Download.pdf(draft.title() + ".pdf", draft.pdf(), response);
    }

    /** @param seen what the draft was called that was looked at; another one is looked at first */
    @PostMapping
    ModelAndView send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next,
            Locale locale) {
        mine(id);
        var typed = typed(id);
        if (!typed.etag().equals(seen)) {
            next.addFlashAttribute("warning", sentences.of("worklist.draft-changed"));
            return new ModelAndView("redirect:/worklist/tasks/{id}");
        }
        try {
            Met.tells(() ->
                    desk.complete(signedIn.actor(), id, new Completion(outcome, typed.reason(), typed.answers())));
            return new ModelAndView("redirect:/worklist").addObject("done", id);
        } catch (Invalid invalid) {
            return form.faulty(id, invalid.errors(), locale);
        }
    }

    private Rehearsed rehearsed(WorkItem item, StepDraft typed, String outcome, Locale locale) {
        var completion = new Completion(outcome, typed.reason(), typed.answers());
        return rehearsals.of(signedIn.actor(), item, completion, locale);
    }

    private WorkItem mine(String id) {
        return worklist.inHand(signedIn.actor(), id);
    }

    private StepDraft typed(String id) {
        return drafts.find(id, signedIn.actor().uid()).map(KeptDraft::typed).orElse(StepDraft.NOTHING);
    }
}
