package org.banjie.worklist.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.banjie.worklist.HandOver;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who does my steps while I am away, whose steps I do, and the same of the people I lead (代办与移交). */
@Controller
@RequestMapping("/deputies")
class DeputiesPage {

    private final SignedIn signedIn;
    private final DeputyDesk desk;
    private final HandOver handOver;
    private final AbsenceViews views;
    private final DeputyNews news;
    private final Sentences sentences;
    private final Clock clock;

    DeputiesPage(
            SignedIn signedIn,
            DeputyDesk desk,
            HandOver handOver,
            AbsenceViews views,
            DeputyNews news,
            Sentences sentences,
            Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.handOver = handOver;
        this.views = views;
        this.news = news;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * Whoever looks here has read what they were told of it in their worklist.
     *
     * @param holder whose steps are to be handed over; empty for nobody yet
     */
    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String holder, Locale locale) {
        news.read(signedIn.actor());
        var today = LocalDate.now(clock).toString();
        return page(
                holder.isEmpty() ? Map.of("from", today) : Map.of("from", today, "holder", holder), List.of(), locale);
    }

    @PostMapping
    ModelAndView name(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "") Set<String> kinds,
            @RequestParam(defaultValue = "") Set<String> roles,
            RedirectAttributes next,
            Locale locale) {
        var wanted = new Wanted(typed.get("absent"), typed.get("uid"), from, to, kinds, roles, typed.get("reason"));
        return Answer.to(
                () -> {
                    desk.name(signedIn.actor(), wanted);
                    return told(next, "absence.named");
                },
                "uid",
                errors -> page(typed, errors, locale));
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes next) {
        desk.end(signedIn.actor(), id);
        return "redirect:" + told(next, "absence.ended");
    }

    @PostMapping("/hand-over")
    ModelAndView handOver(@RequestParam Map<String, String> typed, RedirectAttributes next, Locale locale) {
        return Answer.to(
                () -> {
                    var done = handOver.all(
                            signedIn.actor(), typed.get("holder"), typed.get("to"), typed.get("hand-reason"));
                    return told(next, "absence.handed", done.given(), done.back());
                },
                "hand-reason",
                errors -> page(
                        typed, errors.stream().map(DeputiesPage::ofHandOver).toList(), locale));
    }

    /** Two forms stand on the page, and both have a reason. */
    private static InputError ofHandOver(InputError error) {
        return error.at("hand-reason");
    }

    private String told(RedirectAttributes next, String key, Object... arguments) {
        next.addFlashAttribute("told", sentences.of(key, arguments));
        return "/deputies";
    }

    private ModelAndView page(Map<String, String> typed, List<InputError> errors, Locale locale) {
        var actor = signedIn.actor();
        return new ModelAndView("worklist/deputies")
                .addObject("view", views.of(actor, locale))
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }
}
