package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.door.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Out again: staff to where the next of them signs in, everybody else to the front door. */
@Controller
class SignOut {

    private final SignedIn signedIn;
    private final Sessions sessions;
    private final AskedHere here;

    SignOut(SignedIn signedIn, Sessions sessions, AskedHere here) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.here = here;
    }

    @PostMapping("/sign-out")
    String out(HttpServletRequest request, HttpServletResponse response) {
        var staff = signedIn.find().filter(Actor::staff).isPresent();
        sessions.end(request, response);
        here.forget(request, response);
        return staff ? "redirect:/sign-in/staff" : "redirect:/";
    }
}
