package org.banjie.assistance.application.objections.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.access.proof.PhoneProof;
import org.banjie.assistance.application.objections.Objection;
import org.banjie.assistance.application.objections.ObjectionInput;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.site.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody objects to what hangs as a public notice, without signing in. */
@Controller
@RequestMapping("/objections")
class OpenObjectionPage {

    private final OpenObjections objections;
    private final PhoneProof proof;
    private final Clock clock;

    OpenObjectionPage(OpenObjections objections, PhoneProof proof, Clock clock) {
        this.objections = objections;
        this.proof = proof;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String number) {
        return page(number, typed(false, "", "", "", ""), List.of());
    }

    /**
     * In two steps for who gives a name, so that it is theirs: the phone is proved with a code before anything is kept. What
     * was typed stays on the page until then.
     *
     * @param asked the code that was asked for; null until then
     * @param step {@code mend} to change what was typed, {@code again} for another code
     */
    @PostMapping
    ModelAndView bring(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "false") boolean anonymous,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam(required = false) UUID asked,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String step,
            HttpServletRequest request) {
        var typed = new Typed(number, typed(anonymous, who, contact, facts, evidence));
        if (step.equals("mend")) return page(typed.number(), typed.input(), List.of());
        if (asked != null && !step.equals("again")) return prove(typed, asked, code, request.getRemoteAddr());
        return begin(typed, asked, request.getRemoteAddr());
    }

    private record Typed(String number, ObjectionInput input) {}

    private ModelAndView begin(Typed typed, UUID before, String address) {
        try {
            objections.check(typed.number(), typed.input(), address);
            if (typed.input().anonymous()) return enter(typed, address);
            return proof.ask(typed.input().contact(), address)
                    .map(asked -> code(typed, asked, List.of()))
                    .orElseGet(() -> again(typed, new InputError("", "no-code", "objections.open.code.none")));
        } catch (Invalid wrong) {
            return with(HttpStatus.UNPROCESSABLE_ENTITY, page(typed.number(), typed.input(), phones(wrong.errors())));
        } catch (TooSoon tooSoon) {
            var later = new InputError("", "too-soon", "objections.open.too-soon", tooSoon.minutes());
            var page = before == null
                    ? page(typed.number(), typed.input(), List.of(later))
                    : code(typed, before, List.of(later));
            return with(HttpStatus.TOO_MANY_REQUESTS, page);
        }
    }

    private ModelAndView prove(Typed typed, UUID asked, String code, String address) {
        if (!proof.proves(asked, code, typed.input().contact(), address)) {
            var wrong = new InputError("code", "code", "objections.open.code.wrong");
            return with(HttpStatus.UNPROCESSABLE_ENTITY, code(typed, asked, List.of(wrong)));
        }
        return enter(typed, address);
    }

    private ModelAndView enter(Typed typed, String address) {
        return Answer.to(
                () -> "/objections/received/" + objections.bring(typed.number(), typed.input(), address),
                errors -> page(typed.number(), typed.input(), errors));
    }

    private static ModelAndView again(Typed typed, InputError fault) {
        return with(HttpStatus.SERVICE_UNAVAILABLE, page(typed.number(), typed.input(), List.of(fault)));
    }

    /** What is wrong with the phone is said beside the field it was typed into. */
    private static List<InputError> phones(List<InputError> errors) {
        return errors.stream()
                .map(one -> one.path().equals("phone")
                        ? new InputError("contact", one.code(), "objections.open.fault.contact")
                        : one)
                .toList();
    }

    private ModelAndView code(Typed typed, UUID asked, List<InputError> errors) {
        var phone = typed.input().contact();
        var page = page(typed.number(), typed.input(), errors);
        page.setViewName("objections/code");
        return page.addObject("asked", asked)
                .addObject("tail", phone.substring(Math.max(0, phone.length() - 4)))
                .addObject("minutes", proof.minutes());
    }

    /** The receipt: only whoever brought it was told this address. */
    @GetMapping("/received/{id}")
    ModelAndView received(@PathVariable UUID id) {
        return new ModelAndView("objections/received").addObject("receipt", objections.receipt(id));
    }

    private ObjectionInput typed(boolean anonymous, String who, String contact, String facts, String evidence) {
        return new ObjectionInput(
                Objection.OBJECTION,
                anonymous,
                who,
                contact,
                ObjectionInput.ONLINE,
                LocalDate.now(clock),
                facts,
                evidence);
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(String number, ObjectionInput typed, List<InputError> errors) {
        return new ModelAndView("objections/open")
                .addObject("number", number)
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
