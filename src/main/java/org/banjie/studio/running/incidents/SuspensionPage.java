package org.banjie.studio.running.incidents;

import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons by which a kind stops taking new cases, and takes them again. */
@Controller
class SuspensionPage {

    private final SuspensionDesk desk;
    private final Sentences sentences;

    SuspensionPage(SuspensionDesk desk, Sentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @PostMapping("/studio/running/{kind}/suspend")
    String suspend(@PathVariable String kind, @RequestParam String reason, RedirectAttributes next) {
        desk.suspend(kind, reason);
        return done(next, "studio-running.suspended");
    }

    @PostMapping("/studio/running/{kind}/resume")
    String resume(@PathVariable String kind, RedirectAttributes next) {
        desk.resume(kind);
        return done(next, "studio-running.resumed");
    }

    private String done(RedirectAttributes next, String key) {
        next.addFlashAttribute("done", sentences.of(key));
        return "redirect:/studio/running";
    }
}
