package org.banjie.access.signin;

import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people arrive: staff at their work, applicants at their cases, strangers at the door. */
@Controller
class Home {

    private final SignedIn signedIn;

    Home(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GetMapping("/")
    String arrive() {
        return "redirect:" + signedIn.find().map(Home::desk).orElse("/sign-in");
    }

    private static String desk(Actor actor) {
        if (actor.type() == ActorType.APPLICANT) return "/my";
        return "/worklist";
    }
}
