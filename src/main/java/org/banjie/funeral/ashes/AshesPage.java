package org.banjie.funeral.ashes;

import java.util.List;
import org.banjie.access.recusals.Recusals;
import org.banjie.kinds.Settings;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The home's list of ashes, and the public notice of those that nobody has claimed. */
@Controller
@RequestMapping("/funeral/ashes")
class AshesPage {

    private static final int ROWS = 50;

    private final AshesDesk desk;
    private final KeptViews views;
    private final Recusals recusals;
    private final Settings settings;
    private final Sentences sentences;

    AshesPage(AshesDesk desk, KeptViews views, Recusals recusals, Settings settings, Sentences sentences) {
        this.desk = desk;
        this.views = views;
        this.recusals = recusals;
        this.settings = settings;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "due") String view, @RequestParam(defaultValue = "") String after) {
        return list(view.equals("due"), after, List.of());
    }

    @GetMapping("/notices")
    ModelAndView notices(@RequestParam(defaultValue = "") String after) {
        return rows(new ModelAndView("kept/notices"), Slice.of(views.notices(after, ROWS + 1), ROWS))
                .addObject("first", after.isEmpty());
    }

    /** @param act notice, bury or hand-over */
    @PostMapping("/{caseNo}/{act}")
    ModelAndView act(
            @PathVariable String caseNo,
            @PathVariable String act,
            @RequestParam(defaultValue = "due") String view,
            RedirectAttributes next) {
        var due = view.equals("due");
        return Answer.to(
                () -> {
                    done(caseNo, act);
                    next.addFlashAttribute("done", sentences.of("kept.done." + act));
                    return "/funeral/ashes?view=" + (due ? "due" : "all");
                },
                errors -> list(due, "", errors));
    }

    private void done(String caseNo, String act) {
        switch (act) {
            case "notice" -> desk.notice(caseNo);
            case "bury" -> desk.bury(caseNo);
            case "hand-over" -> desk.handOver(caseNo);
            default -> throw new Refusal(RefusalKind.NOT_FOUND, "unknown-act", "kept.unknown");
        }
    }

    private ModelAndView list(boolean due, String after, List<InputError> errors) {
        var actor = desk.reader();
        return rows(new ModelAndView("kept/ashes"), Slice.of(views.page(due, after, ROWS + 1), ROWS))
                .addObject("view", due ? "due" : "all")
                .addObject("first", after.isEmpty())
                .addObject("barred", recusals.casesBarredFor(actor.uid()))
                .addObject("buries", desk.isDirector())
                .addObject("years", Integer.parseInt(settings.value("funeral", "ashesYears")))
                .addObject("days", settings.value("funeral", "ashesNoticeDays"))
                .addObject("errors", errors);
    }

    private static ModelAndView rows(ModelAndView page, Slice<?> slice) {
        return page.addObject("rows", slice.rows()).addObject("more", slice.more());
    }
}
