package org.banjie.waiting;

import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The waiting lists: how many places there are, who waits in which order, who has one. */
@Controller
@RequestMapping("/waiting")
class WaitingPage {

    private static final int ROWS = 50;
    private static final int MOST = 100_000;

    private final WaitingDesk desk;
    private final Sentences sentences;

    WaitingPage(WaitingDesk desk, Sentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    /** Which list, which of it, and how many of them were shown before. */
    record Asked(String list, String view, Integer from) {

        ListView which() {
            return ListView.named(view);
        }

        int behind() {
            return from == null ? 0 : Math.min(Math.max(from, 0), MOST);
        }
    }

    @GetMapping
    ModelAndView list(Asked asked) {
        return page(asked, List.of());
    }

    @PostMapping("/{caseNo}/free")
    ModelAndView free(@PathVariable String caseNo, Asked asked, RedirectAttributes next) {
        return done(() -> desk.free(caseNo), "free", asked, next);
    }

    @PostMapping("/{caseNo}/hold")
    ModelAndView hold(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String why,
            Asked asked,
            RedirectAttributes next) {
        return done(() -> desk.hold(caseNo, why), "hold", asked, next);
    }

    @PostMapping("/{caseNo}/resume")
    ModelAndView resume(@PathVariable String caseNo, Asked asked, RedirectAttributes next) {
        return done(() -> desk.resume(caseNo), "resume", asked, next);
    }

    private ModelAndView done(Runnable deed, String told, Asked asked, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    deed.run();
                    next.addFlashAttribute("done", sentences.of("waiting.done." + told));
                    next.addAttribute("list", asked.list());
                    next.addAttribute("view", asked.which().word());
                    return "/waiting";
                },
                errors -> page(asked, errors));
    }

    private ModelAndView page(Asked asked, List<InputError> errors) {
        var lists = desk.lists(LocaleContextHolder.getLocale());
        var page = new ModelAndView("waiting/lists").addObject("lists", lists).addObject("errors", errors);
        if (lists.isEmpty()) return page;
        var list = chosen(lists, asked.list());
        var rows = Slice.of(desk.rows(list, asked.which(), asked.behind(), ROWS + 1), ROWS);
        return page.addObject("list", list)
                .addObject("view", asked.which().word())
                .addObject("views", ListView.values())
                .addObject("from", asked.behind())
                .addObject("rows", rows.rows())
                .addObject("more", rows.more())
                .addObject("step", ROWS)
                .addObject("reasons", WaitingEntry.Held.values());
    }

    private static PlaceList chosen(List<PlaceList> lists, String key) {
        if (key == null || key.isEmpty()) return lists.get(0);
        return lists.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-list", "waiting.unknown"));
    }
}
