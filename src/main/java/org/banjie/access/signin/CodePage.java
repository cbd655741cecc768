package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.codes.CodeNotSent;
import org.banjie.access.codes.OneTimeCodes;
import org.banjie.access.devices.Origin;
import org.banjie.access.door.Return;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The way in of applicants: number and phone, for which a code is sent to the phone. */
@Controller
class CodePage {

    private final OneTimeCodes codes;
    private final AskedHere here;
    private final SignInView view;
    private final CodeView entry;
    private final Clock clock;

    CodePage(OneTimeCodes codes, AskedHere here, SignInView view, CodeView entry, Clock clock) {
        this.codes = codes;
        this.here = here;
        this.view = view;
        this.entry = entry;
        this.clock = clock;
    }

    @PostMapping("/sign-in/code")
    String ask(
            @RequestParam ApplicantKind kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(name = "return", defaultValue = "/") String back,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return sent(ApplicantIdentity.parse(kind, number, phone, LocalDate.now(clock)), back, request, response);
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", invalid.errors());
        } catch (TooSoon tooSoon) {
            tooSoon.tell("refusal", "access.code.too-soon", model, response);
        } catch (CodeNotSent notSent) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("refusal", "access.code.not-sent");
        }
        return view.typed(model, kind, number, phone, back);
    }

    /** Another code for what was typed before; who comes from elsewhere types it again. */
    @PostMapping("/sign-in/code/again")
    String again(
            @RequestParam UUID id,
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = here.find(id, request);
        if (asked.isEmpty()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath(again.equals("phone") ? "/sign-in/phone" : "/sign-in")
                            .queryParam("return", "{back}")
                            .encode()
                            .buildAndExpand(Return.local(back))
                            .toUriString();
        }
        try {
            return sent(asked.get().identity(), back, request, response);
        } catch (TooSoon tooSoon) {
            tooSoon.tell("failure", "access.code.too-soon", model, response);
        } catch (CodeNotSent notSent) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("failure", "access.code.not-sent");
        }
        return entry.show(model, request, id, back, again);
    }

    private String sent(
            ApplicantIdentity identity, String back, HttpServletRequest request, HttpServletResponse response) {
        var id = codes.ask(identity, Origin.of(request));
        here.remember(id, request, response);
        var next = UriComponentsBuilder.fromPath("/sign-in/code")
                .queryParam("id", id)
                .queryParam("return", "{back}");
        if (identity.isPhoneOnly()) next.queryParam("again", "phone");
        return "redirect:" + next.encode().buildAndExpand(Return.local(back)).toUriString();
    }
}
