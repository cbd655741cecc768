package org.banjie.funeral.ashes;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Recusals;
import org.banjie.kinds.Settings;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final MessageSource texts;

    AshesPage(AshesDesk desk, KeptViews views, Recusals recusals, Settings settings, MessageSource texts) {
        this.desk = desk;
        this.views = views;
        this.recusals = recusals;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "due") String view, @RequestParam(defaultValue = "") String after) {
        return list(view.equals("due"), after, List.of());
    }

    @GetMapping("/notices")
    ModelAndView notices(@RequestParam(defaultValue = "") String after) {
        return rows(new ModelAndView("kept/notices"), views.notices(after, ROWS + 1))
                .addObject("first", after.isEmpty());
    }

    /** @param act notice, bury or hand-over */
    @PostMapping("/{caseNo}/{act}")
    ModelAndView act(
            @PathVariable String caseNo,
            @PathVariable String act,
            @RequestParam(defaultValue = "due") String view,
            RedirectAttributes next,
            Locale locale) {
        try {
            switch (act) {
                case "notice" -> desk.notice(caseNo);
                case "bury" -> desk.bury(caseNo);
                case "hand-over" -> desk.handOver(caseNo);
                default -> throw new Refusal(RefusalKind.NOT_FOUND, "unknown-act", "kept.unknown");
            }
        } catch (Refusal early) {
            if (early.nature() != RefusalKind.CONFLICT) throw early;
            var error = new InputError("", early.type(), texts.getMessage(early, locale));
            var page = list(view.equals("due"), "", List.of(error));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        next.addFlashAttribute("done", texts.getMessage("kept.done." + act, null, locale));
        return new ModelAndView("redirect:/funeral/ashes?view=" + (view.equals("due") ? "due" : "all"));
    }

    private ModelAndView list(boolean due, String after, List<InputError> errors) {
        var actor = desk.reader();
        return rows(new ModelAndView("kept/ashes"), views.page(due, after, ROWS + 1))
                .addObject("view", due ? "due" : "all")
                .addObject("first", after.isEmpty())
                .addObject("barred", recusals.casesBarredFor(actor.uid()))
                .addObject("buries", desk.isDirector())
                .addObject("years", Integer.parseInt(settings.value("funeral", "ashesYears")))
                .addObject("days", settings.value("funeral", "ashesNoticeDays"))
                .addObject("errors", errors);
    }

    private static ModelAndView rows(ModelAndView page, List<?> found) {
        var more = found.size() > ROWS;
        return page.addObject("rows", more ? found.subList(0, ROWS) : found).addObject("more", more);
    }
}
