package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.attempts.SignIns;
import org.banjie.access.codes.CodeNotSent;
import org.banjie.access.codes.OneTimeCodes;
import org.banjie.access.devices.Origin;
import org.banjie.access.door.Return;
import org.banjie.access.door.Sessions;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way in of applicants: number and phone, then the code that was sent to the phone. */
@Controller
class CodePage {

    private final OneTimeCodes codes;
    private final SignIns signIns;
    private final Sessions sessions;
    private final DemonstrationAccounts accounts;
    private final SignInView view;
    private final Clock clock;

    CodePage(
            OneTimeCodes codes,
            SignIns signIns,
            Sessions sessions,
            DemonstrationAccounts accounts,
            SignInView view,
            Clock clock) {
        this.codes = codes;
        this.signIns = signIns;
        this.sessions = sessions;
        this.accounts = accounts;
        this.view = view;
        this.clock = clock;
    }

    @PostMapping("/sign-in/code")
    String ask(
            @RequestParam ApplicantKind kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam String phone,
            @RequestParam(name = "return", defaultValue = "/") String back,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var id = codes.ask(ApplicantIdentity.parse(kind, number, phone, LocalDate.now(clock)), Origin.of(request));
            next.addAttribute("id", id);
            next.addAttribute("return", Return.local(back));
            if (kind == ApplicantKind.PHONE) next.addAttribute("again", "phone");
            return "redirect:/sign-in/code";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", invalid.errors());
        } catch (TooSoon tooSoon) {
            tooSoon(tooSoon, "refusal", "access.code.too-soon", model, response);
        } catch (CodeNotSent notSent) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("refusal", "access.code.not-sent");
        }
        model.addAttribute("kind", kind);
        model.addAttribute("number", number);
        model.addAttribute("phone", phone);
        return kind == ApplicantKind.PHONE ? view.phone(model, back) : view.show(model, back);
    }

    /** @param again {@code phone} for who gave no number: there they ask for another code */
    @GetMapping("/sign-in/code")
    String enter(
            @RequestParam UUID id,
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String again,
            Model model) {
        return show(model, id, back, again);
    }

    @PostMapping("/sign-in/code/check")
    String check(
            @RequestParam UUID id,
            @RequestParam String code,
            @RequestParam(name = "return", defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var actor = signIns.applicant(id, code, Origin.of(request));
            if (actor.isPresent()) {
                sessions.begin(request, response, actor.get());
                return "redirect:" + Return.local(back);
            }
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("failure", "access.code.wrong");
        } catch (TooSoon tooSoon) {
            tooSoon(tooSoon, "failure", "access.sign-in.too-soon", model, response);
        }
        return show(model, id, back, again);
    }

    /** @param shownAs what its page calls the sentence: each of the two says it at a place of its own */
    private static void tooSoon(
            TooSoon tooSoon, String shownAs, String sentence, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
        model.addAttribute(shownAs, sentence);
        model.addAttribute("minutes", tooSoon.minutes());
    }

    private String show(Model model, UUID id, String back, String again) {
        model.addAttribute("id", id);
        model.addAttribute("back", Return.local(back));
        model.addAttribute("again", again.equals("phone") ? "phone" : "");
        model.addAttribute("demonstrating", accounts.shown());
        return "access/code";
    }
}
