package org.banjie.oversight;

import java.util.Comparator;
import java.util.Locale;
import org.banjie.background.WorkState;
import org.banjie.site.Sign;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one sees what runs by itself, when it last did, and what went wrong. */
@Controller
@RequestMapping(BackgroundPage.PATH)
class BackgroundPage {

    static final String PATH = "/oversight/background";

    private final BackgroundDesk desk;
    private final WorkWords words;
    private final MessageSource texts;

    BackgroundPage(BackgroundDesk desk, WorkWords words, MessageSource texts) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
    }

    @Bean
    static Sign backgroundSign() {
        return new Sign("background.sign", PATH, BackgroundDesk.LOOKING, 95);
    }

    /** What waits for somebody comes first. */
    @GetMapping
    ModelAndView page(Locale locale) {
        var works = desk.all();
        var rows = works.stream()
                .sorted(Comparator.comparing((WorkState work) -> work.setAside() == null)
                        .thenComparing(work -> work.failures() == 0))
                .map(work -> words.row(work, locale))
                .toList();
        return new ModelAndView("oversight/background")
                .addObject("rows", rows)
                .addObject("aside", works.stream().filter(work -> work.setAside() != null).count())
                .addObject("mayAct", desk.mayAct());
    }

    @PostMapping("/{name}/now")
    String doNow(@PathVariable String name, RedirectAttributes next, Locale locale) {
        desk.doNow(name);
        return done("hastened", name, next, locale);
    }

    @PostMapping("/{name}/take-up")
    String takeUp(@PathVariable String name, RedirectAttributes next, Locale locale) {
        desk.takeUp(name);
        return done("taken-up", name, next, locale);
    }

    private String done(String what, String name, RedirectAttributes next, Locale locale) {
        var work = texts.getMessage("background.work." + name, null, locale);
        next.addFlashAttribute("done", texts.getMessage("background." + what, new Object[] {work}, locale));
        return "redirect:" + PATH;
    }
}
