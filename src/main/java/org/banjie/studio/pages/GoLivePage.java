package org.banjie.studio.pages;

import java.time.LocalDate;
import java.util.Locale;
import org.banjie.studio.Keys;
import org.banjie.studio.approval.WayDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of a kind's page that send its draft to be approved and set the day on which it goes live. */
@Controller
@RequestMapping("/studio/{key}")
class GoLivePage {

    private final Keys keys;
    private final WayDesk desk;
    private final Acts acts;

    GoLivePage(Keys keys, WayDesk desk, Acts acts) {
        this.keys = keys;
        this.desk = desk;
        this.acts = acts;
    }

    @PostMapping("/ready")
    String ready(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String word,
            RedirectAttributes next,
            Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.sent", next, locale, () -> desk.send(kind, word));
    }

    /** @param on a day to come */
    @PostMapping("/plan")
    String plan(
            @PathVariable String key,
            @RequestParam(required = false) LocalDate on,
            RedirectAttributes next,
            Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.planned", next, locale, () -> desk.plan(kind, on));
    }

    @PostMapping("/plan/off")
    String off(@PathVariable String key, RedirectAttributes next, Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.called-off", next, locale, () -> desk.callOff(kind));
    }
}
