package org.banjie.studio.running.incidents;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons by which a kind stops taking new cases, and takes them again. */
@Controller
class SuspensionPage {

    private final SuspensionDesk desk;
    private final MessageSource texts;

    SuspensionPage(SuspensionDesk desk, MessageSource texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping("/studio/running/{kind}/suspend")
    String suspend(@PathVariable String kind, @RequestParam String reason, RedirectAttributes next, Locale locale) {
        desk.suspend(kind, reason);
        return done(next, "studio-running.suspended", locale);
    }

    @PostMapping("/studio/running/{kind}/resume")
    String resume(@PathVariable String kind, RedirectAttributes next, Locale locale) {
        desk.resume(kind);
        return done(next, "studio-running.resumed", locale);
    }

    private String done(RedirectAttributes next, String key, Locale locale) {
        next.addFlashAttribute("done", texts.getMessage(key, null, locale));
        return "redirect:/studio/running";
    }
}
