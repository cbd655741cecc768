package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.banjie.access.codes.AskedCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in of applicants: number and phone here, or the phone alone. */
@Controller
class SignInPage {

    private final SignInView view;
    private final AskedHere here;

    SignInPage(SignInView view, AskedHere here) {
        this.view = view;
        this.here = here;
    }

    /** @param asked the code that was asked for before, for who comes back to mend what they typed */
    @GetMapping("/sign-in")
    String page(
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(required = false) UUID asked,
            Model model,
            HttpServletRequest request) {
        var before = here.find(asked, request).map(AskedCode::identity);
        if (before.isEmpty()) return view.show(model, back);
        var identity = before.get();
        return view.typed(model, identity.kind(), identity.number(), identity.phone(), back);
    }
}
