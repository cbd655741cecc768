package org.banjie.relatives.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banjie.refusal.InputError;
import org.banjie.relatives.pages.Offered;
import org.banjie.relatives.pages.RegisterForm;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where each member of staff declares their own relatives and signs the yearly pledge. */
@Controller
@RequestMapping("/relatives/mine")
class OwnPage {

    private final OwnDeclaration own;
    private final Offered offered;
    private final Sentences sentences;
    private final Clock clock;

    OwnPage(OwnDeclaration own, Offered offered, Sentences sentences, Clock clock) {
        this.own = own;
        this.offered = offered;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return page(RegisterForm.EMPTY, List.of());
    }

    @PostMapping("/relations")
    ModelAndView add(@ModelAttribute("typed") RegisterForm typed, RedirectAttributes next) {
        return after(typed, () -> own.add(typed.relative()), "relatives.saved", next);
    }

    @PostMapping("/relations/{relation}/end")
    ModelAndView end(@PathVariable UUID relation, RedirectAttributes next) {
        return after(RegisterForm.EMPTY, () -> own.end(relation), "relatives.saved", next);
    }

    @PostMapping("/declaration")
    ModelAndView declare(@RequestParam(defaultValue = "false") boolean pledge, RedirectAttributes next) {
        return after(RegisterForm.EMPTY, () -> own.declare(List.of(), pledge), "relatives.mine.declared", next);
    }

    private ModelAndView after(RegisterForm typed, Runnable act, String done, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    act.run();
                    next.addFlashAttribute("done", sentences.of(done));
                    return "/relatives/mine";
                },
                errors -> page(typed, errors));
    }

    private ModelAndView page(RegisterForm typed, List<InputError> errors) {
        var year = LocalDate.now(clock).getYear();
        var mine = own.read().orElse(null);
        return offered.on(new ModelAndView("relatives/mine"), typed, errors)
                .addObject("mine", mine)
                .addObject("relations", mine == null ? List.of() : mine.inForce())
                .addObject("year", year)
                .addObject("thisYear", mine == null ? null : mine.of(year));
    }
}
