package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.banjie.access.TooSoon;
import org.banjie.access.attempts.SignIns;
import org.banjie.access.devices.Origin;
import org.banjie.access.door.Return;
import org.banjie.access.door.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.ldap.NamingException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in of staff, on a page of its own: nobody who comes to apply is asked for an account and a password. */
@Controller
class StaffSignInPage {

    private final SignIns signIns;
    private final Sessions sessions;
    private final DemonstrationAccounts accounts;

    StaffSignInPage(SignIns signIns, Sessions sessions, DemonstrationAccounts accounts) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** @param uid the account that was chosen in a demonstration */
    @GetMapping("/sign-in/staff")
    String page(
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(name = "as", defaultValue = "") String uid,
            Model model) {
        return show(model, back, uid);
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
            tooSoon.tell("failure", "access.sign-in.too-soon", model, response);
        } catch (NamingException unreachable) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("failure", "access.sign-in.no-directory");
        }
        return show(model, back, uid);
    }

    private String show(Model model, String back, String uid) {
        model.addAttribute("uid", uid);
        model.addAttribute("back", Return.local(back));
        model.addAttribute("demonstrating", accounts.shown());
        return "access/staff";
    }
}
