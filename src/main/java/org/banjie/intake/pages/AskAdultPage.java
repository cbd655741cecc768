package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.access.TooSoon;
import org.banjie.intake.drafts.SignedOnScreen;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the applicant has another adult of the household asked to agree to a paper. */
@Controller
@RequestMapping("/intake/{id}/papers/{code}")
class AskAdultPage {

    private final SignedIn signedIn;
    private final SignedOnScreen signing;

    AskAdultPage(SignedIn signedIn, SignedOnScreen signing) {
        this.signedIn = signedIn;
        this.signing = signing;
    }

    @GetMapping("/adults/{row}")
    String show(@PathVariable UUID id, @PathVariable String code, @PathVariable int row, Model model, Locale locale) {
        return page(id, code, row, "", List.of(), model, locale);
    }

    /** @param who the name that was on the page: the household may have changed since */
    @PostMapping("/adults/{row}")
    String ask(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int row,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String phone,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            signing.ask(signedIn.actor(), id, code, row, who, phone);
            return "redirect:/intake/" + id + "/papers";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, code, row, phone, invalid.errors(), model, locale);
        } catch (TooSoon tooSoon) {
            tooSoon.answer(response);
            var later = new InputError("phone", "too-soon", "intake.ask.too-soon", tooSoon.minutes());
            return page(id, code, row, phone, List.of(later), model, locale);
        }
    }

    /** Everybody has agreed, perhaps because somebody left the household: the signed paper is made now. */
    @PostMapping("/whole")
    String whole(@PathVariable UUID id, @PathVariable String code) {
        signing.file(signedIn.actor(), id, code);
        return "redirect:/intake/" + id + "/papers";
    }

    private String page(
            UUID id, String code, int row, String typed, List<InputError> errors, Model model, Locale locale) {
        var papers = "/intake/" + id + "/papers";
        var sheet = signing.sheet(signedIn.actor(), id, code);
        var action = papers + "/" + code + "/adults/" + row;
        return SheetPages.whom(sheet, signing.askable(sheet, row), papers, action, typed, errors, model, locale);
    }
}
