package org.banjie.oversight.background;

import java.util.Comparator;
import java.util.Locale;
import org.banjie.background.WorkState;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
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
public class BackgroundPage {

    public static final String PATH = "/oversight/background";

    private final BackgroundDesk desk;
    private final WorkWords words;
    private final Sentences sentences;

    BackgroundPage(BackgroundDesk desk, WorkWords words, Sentences sentences) {
        this.desk = desk;
        this.words = words;
        this.sentences = sentences;
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
                .addObject(
                        "aside",
                        works.stream().filter(work -> work.setAside() != null).count())
                .addObject(
                        "items",
                        desk.items().stream()
                                .map(item -> words.item(item, locale))
                                .toList())
                .addObject("itemCount", desk.itemCount())
                .addObject("mayAct", desk.mayAct());
    }

    @PostMapping("/{name}/now")
    ModelAndView doNow(@PathVariable String name, RedirectAttributes next, Locale locale) {
        return answer(() -> desk.doNow(name), "hastened", name, next, locale);
    }

    @PostMapping("/{name}/take-up")
    ModelAndView takeUp(@PathVariable String name, RedirectAttributes next, Locale locale) {
        return answer(() -> desk.takeUp(name), "taken-up", name, next, locale);
    }

    @PostMapping("/{name}/items/{id}/again")
    ModelAndView tryAgain(@PathVariable String name, @PathVariable long id, RedirectAttributes next, Locale locale) {
        return answer(() -> desk.tryAgain(name, id), "item-again", name, next, locale);
    }

    /** Whoever comes too late is told so above the works as they stand. */
    private ModelAndView answer(Runnable deed, String what, String name, RedirectAttributes next, Locale locale) {
        return Answer.to(
                () -> {
                    deed.run();
                    return done(what, name, next);
                },
                refused -> page(locale).addObject("refused", refused.get(0)));
    }

    private String done(String what, String name, RedirectAttributes next) {
        var work = sentences.of("background.work." + name);
        next.addFlashAttribute("done", sentences.of("background." + what, work));
        return PATH;
    }
}
