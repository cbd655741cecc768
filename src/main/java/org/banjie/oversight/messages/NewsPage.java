package org.banjie.oversight.messages;

import java.util.Locale;
import java.util.UUID;
import org.banjie.access.Circle;
import org.banjie.notices.messages.Ledger.Entry;
import org.banjie.notices.messages.Message;
import org.banjie.site.Answer;
import org.banjie.site.MenuEntry;
import org.banjie.words.Sentences;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one sees which messages reached whom they are for, and has one sent again. */
@Controller
@RequestMapping(NewsPage.PATH)
class NewsPage {

    static final String PATH = "/oversight/messages";

    private final NewsDesk desk;
    private final NewsWords words;
    private final Sentences sentences;

    NewsPage(NewsDesk desk, NewsWords words, Sentences sentences) {
        this.desk = desk;
        this.words = words;
        this.sentences = sentences;
    }

    @Bean
    static MenuEntry newsEntry() {
        return new MenuEntry("news.title", PATH, NewsDesk.LOOKING.roles(), 94, "site.menu.running");
    }

    @Bean
    static Circle lookingAtNews() {
        return NewsDesk.LOOKING;
    }

    @Bean
    static Circle actingOnNews() {
        return NewsDesk.ACTING;
    }

    /**
     * @param status null for every
     * @param caseNo as typed
     * @param before arrival of the last row of the page before
     */
    @GetMapping
    ModelAndView page(
            @RequestParam(required = false) Message.Status status,
            @RequestParam(defaultValue = "") String caseNo,
            @RequestParam(required = false) Long before,
            Locale locale) {
        var shown = desk.page(status, caseNo, before);
        return new ModelAndView("oversight/messages")
                .addObject("rows", shown.map(row -> words.row(row, locale)).rows())
                .addObject("next", shown.next(Entry::arrival))
                .addObject("before", before)
                .addObject("status", status)
                .addObject("statuses", Message.Status.values())
                .addObject("caseNo", caseNo.strip())
                .addObject("mayAct", desk.mayAct());
    }

    @PostMapping("/{id}/again")
    ModelAndView again(@PathVariable UUID id, RedirectAttributes next, Locale locale) {
        return answer(() -> desk.sendAgain(id), "again", next, locale);
    }

    @PostMapping("/{id}/settle")
    ModelAndView settle(@PathVariable UUID id, RedirectAttributes next, Locale locale) {
        return answer(() -> desk.settle(id), "settled", next, locale);
    }

    private ModelAndView answer(Runnable deed, String what, RedirectAttributes next, Locale locale) {
        return Answer.to(
                () -> {
                    deed.run();
                    next.addFlashAttribute("done", sentences.of("news.done." + what));
                    return PATH + "?status=FAILED";
                },
                refused -> page(Message.Status.FAILED, "", null, locale).addObject("refused", refused.get(0)));
    }
}
