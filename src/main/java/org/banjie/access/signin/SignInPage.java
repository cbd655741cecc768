package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.access.attempts.SignIns;
import org.banjie.access.codes.AskedCode;
import org.banjie.access.devices.Origin;
import org.banjie.access.door.Return;
import org.banjie.access.door.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ldap.NamingException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page with two ways in; this is the way of staff. */
@Controller
class SignInPage {

    private final SignIns signIns;
    private final Sessions sessions;
    private final SignInView view;
    private final AskedHere here;

    SignInPage(SignIns signIns, Sessions sessions, SignInView view, AskedHere here) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.view = view;
        this.here = here;
    }

    /** @param asked the code that was asked for before, for who comes back to mend what they typed */
    @GetMapping("/sign-in")
    String page(
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(name = "as", defaultValue = "") String uid,
            @RequestParam(required = false) UUID asked,
            Model model,
            HttpServletRequest request) {
        model.addAttribute("uid", uid);
        var before = here.find(asked, request).map(AskedCode::identity);
        if (before.isEmpty()) return view.show(model, back);
        var identity = before.get();
        return view.typed(model, identity.kind(), identity.number(), identity.phone(), back);
    }

    @PostMapping("/sign-in/staff")
    String staff(
            @RequestParam String uid,
            @RequestParam String password,
            @RequestParam(name = "return", defaultValue = "/") String back,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var actor = signIns.staff(uid, password, Origin.of(request), false);
            if (actor.isPresent()) {
                sessions.begin(request, response, actor.get());
                return "redirect:" + Return.local(back);
            }
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("failure", "access.sign-in.wrong");
        } catch (TooSoon tooSoon) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
            model.addAttribute("failure", "access.sign-in.too-soon");
            model.addAttribute("minutes", tooSoon.minutes());
        } catch (NamingException unreachable) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("failure", "access.sign-in.no-directory");
        }
        return show(model, back, uid);
    }

    @PostMapping("/sign-out")
    String out(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        here.forget(request, response);
        return "redirect:/sign-in";
    }

    private String show(Model model, String back, String uid) {
        model.addAttribute("uid", uid);
        return view.show(model, back);
    }
}
