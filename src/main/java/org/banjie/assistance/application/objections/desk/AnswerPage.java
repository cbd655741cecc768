package org.banjie.assistance.application.objections.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.access.proof.PhoneProof;
import org.banjie.assistance.application.objections.ReceiptNumber;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever objected or complained looks up what became of it: number, phone, and the code sent to that phone. */
@Controller
@RequestMapping("/objections/answer")
class AnswerPage {

    private final ReceiptLookup lookup;
    private final PhoneProof proof;

    AnswerPage(ReceiptLookup lookup, PhoneProof proof) {
        this.lookup = lookup;
        this.proof = proof;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String number) {
        return page(HttpStatus.OK, number, "", List.of());
    }

    /** @param asked the code that was asked for; null until then. @param step {@code again} for another code */
    @PostMapping
    ModelAndView look(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(required = false) UUID asked,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String step,
            HttpServletRequest request,
            Locale locale) {
        var read = ReceiptNumber.of(number);
        if (read.isEmpty()) return wrong(number, phone, "number", number.isBlank() ? "blank" : "number");
        var address = request.getRemoteAddr();
        return asked == null || step.equals("again")
                ? ask(read.get(), phone, address)
                : answer(read.get(), phone, asked, code, address, locale);
    }

    private ModelAndView ask(ReceiptNumber number, String phone, String address) {
        try {
            return proof.ask(phone, address)
                    .map(asked -> code(HttpStatus.OK, number, phone, asked, List.of()))
                    .orElseGet(() -> wrong(number.toString(), phone, "", "no-code"));
        } catch (Invalid none) {
            return wrong(number.toString(), phone, "phone", "phone");
        } catch (TooSoon soon) {
            var later = new InputError("", "too-soon", "objections.answer.fault.too-soon", soon.minutes());
            return page(HttpStatus.TOO_MANY_REQUESTS, number.toString(), phone, List.of(later));
        }
    }

    /** A number that is none and one of somebody else are answered alike. */
    private ModelAndView answer(
            ReceiptNumber number, String phone, UUID asked, String code, String address, Locale locale) {
        if (!proof.proves(asked, code, phone, address)) {
            var fault = new InputError("code", "code", "objections.open.code.wrong");
            return code(HttpStatus.UNPROCESSABLE_ENTITY, number, phone, asked, List.of(fault));
        }
        return lookup.of(number, phone, locale)
                .map(one -> new ModelAndView("objections/answer").addObject("answer", one))
                .orElseGet(() -> wrong(number.toString(), phone, "", "none"));
    }

    private ModelAndView code(
            HttpStatus status, ReceiptNumber number, String phone, UUID asked, List<InputError> errors) {
        return page(status, number.toString(), phone, errors)
                .addObject("asked", asked)
                .addObject("tail", phone.substring(Math.max(0, phone.length() - 4)))
                .addObject("minutes", proof.minutes());
    }

    private static ModelAndView wrong(String number, String phone, String path, String fault) {
        var error = new InputError(path, fault, "objections.answer.fault." + fault);
        return page(HttpStatus.UNPROCESSABLE_ENTITY, number, phone, List.of(error));
    }

    private static ModelAndView page(HttpStatus status, String number, String phone, List<InputError> errors) {
        var page = new ModelAndView("objections/look-up")
                .addObject("number", number)
                .addObject("phone", phone)
                .addObject("errors", errors);
        page.setStatus(status);
        return page;
    }
}
