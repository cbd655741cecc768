package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.access.door.Return;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in with a phone alone, for what a name and a phone are enough for; who is signed in goes straight on. */
@Controller
class PhonePage {

    private final SignInView view;
    private final AskedHere here;
    private final SignedIn signedIn;

    PhonePage(SignInView view, AskedHere here, SignedIn signedIn) {
        this.view = view;
        this.here = here;
        this.signedIn = signedIn;
    }

    /** @param asked the code that was asked for before, for who comes back to mend what they typed */
    @GetMapping("/sign-in/phone")
    String page(
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(required = false) UUID asked,
            Model model,
            HttpServletRequest request) {
        here.find(asked, request)
                .ifPresent(one -> model.addAttribute("phone", one.identity().phone()));
        var known = signedIn.find()
                .filter(actor -> actor.type() == ActorType.APPLICANT)
                .isPresent();
        return known ? "redirect:" + Return.local(back) : view.phone(model, back);
    }
}
