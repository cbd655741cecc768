package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.banjie.access.SignedIn;
import org.banjie.access.door.Sessions;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people see as whom they are signed in, and sign out everywhere else: a lost phone, a computer at a counter. */
@Controller
class SessionsPage {

    private final SignedIn signedIn;
    private final Sessions sessions;
    private final Sentences sentences;

    SessionsPage(SignedIn signedIn, Sessions sessions, Sentences sentences) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.sentences = sentences;
    }

    @GetMapping("/access/sessions")
    String page(Model model) {
        model.addAttribute("name", signedIn.actor().name());
        return "access/sessions";
    }

    @PostMapping("/access/sessions/end-others")
    String endOthers(HttpServletRequest request, RedirectAttributes next) {
        sessions.endOthers(request, signedIn.actor());
        next.addFlashAttribute("done", sentences.of("access.sessions.done"));
        return "redirect:/access/sessions";
    }
}
