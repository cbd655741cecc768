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
import org.banjie.numbers.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the code that was sent is given back. */
@Controller
class CodeEntryPage {

    private final SignIns signIns;
    private final Sessions sessions;
    private final AskedHere here;
    private final CodeView view;

    CodeEntryPage(SignIns signIns, Sessions sessions, AskedHere here, CodeView view) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.here = here;
        this.view = view;
    }

    /** @param again {@code phone} for who gave no number */
    @GetMapping("/sign-in/code")
    String enter(
            @RequestParam UUID id,
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request) {
        return view.show(model, request, id, back, again);
    }

    @PostMapping("/sign-in/code/check")
    String check(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("code", code);
        if (!Typed.number(code).matches("\\d{6}")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fault", code.isBlank() ? "access.code.empty" : "access.code.unreadable");
            return view.show(model, request, id, back, again);
        }
        try {
            var actor = signIns.applicant(id, code, Origin.of(request));
            if (actor.isPresent()) {
                sessions.begin(request, response, actor.get());
                here.forget(request, response);
                return "redirect:" + Return.local(back);
            }
            wrong(id, model, request, response);
        } catch (TooSoon tooSoon) {
            tooSoon.tell("failure", "access.sign-in.too-soon", model, response);
        }
        return view.show(model, request, id, back, again);
    }

    /** Says whether another try is worth it; nothing of whether anybody was sent one. */
    private void wrong(UUID id, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        var asked = here.find(id, request);
        model.addAttribute(
                "failure",
                asked.map(AskedCode::state)
                        .map(state -> "access.code.wrong." + state)
                        .orElse("access.code.wrong"));
        model.addAttribute("minutes", asked.map(AskedCode::left).orElse(0));
    }
}
