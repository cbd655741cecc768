package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.access.TooSoon;
import org.banjie.intake.drafts.SignedAfterwards;
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

/** After handing in: who has agreed to the papers that are signed on screen, and who is still to be asked. */
@Controller
@RequestMapping("/my/{caseNo}/sign")
class SignLaterPage {

    private final SignedIn signedIn;
    private final SignedAfterwards signing;
    private final SignedOnScreen askable;

    SignLaterPage(SignedIn signedIn, SignedAfterwards signing, SignedOnScreen askable) {
        this.signedIn = signedIn;
        this.signing = signing;
        this.askable = askable;
    }

    @GetMapping
    String all(@PathVariable String caseNo, Model model) {
        model.addAttribute("caseNo", caseNo);
        model.addAttribute("toSign", signing.sheets(signedIn.actor(), caseNo));
        return "intake/sign-later";
    }

    @GetMapping("/{code}")
    String read(@PathVariable String caseNo, @PathVariable String code, Model model, Locale locale) {
        return words(caseNo, code, "", List.of(), model, locale);
    }

    @PostMapping("/{code}")
    String sign(
            @PathVariable String caseNo,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean agrees,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            signing.sign(signedIn.actor(), caseNo, code, name, agrees);
            return "redirect:/my/" + caseNo + "/sign";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return words(caseNo, code, name, invalid.errors(), model, locale);
        }
    }

    @GetMapping("/{code}/adults/{row}")
    String whom(
            @PathVariable String caseNo, @PathVariable String code, @PathVariable int row, Model model, Locale locale) {
        return whom(caseNo, code, row, "", List.of(), model, locale);
    }

    /** @param who the name that was on the page: the household may have changed since */
    @PostMapping("/{code}/adults/{row}")
    String ask(
            @PathVariable String caseNo,
            @PathVariable String code,
            @PathVariable int row,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String phone,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            signing.ask(signedIn.actor(), caseNo, code, row, who, phone);
            return "redirect:/my/" + caseNo + "/sign";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return whom(caseNo, code, row, phone, invalid.errors(), model, locale);
        } catch (TooSoon tooSoon) {
            tooSoon.answer(response);
            var later = new InputError("phone", "too-soon", "intake.ask.too-soon", tooSoon.minutes());
            return whom(caseNo, code, row, phone, List.of(later), model, locale);
        }
    }

    private String words(
            String caseNo, String code, String typed, List<InputError> errors, Model model, Locale locale) {
        var sheet = signing.sheet(signedIn.actor(), caseNo, code);
        var here = "/my/" + caseNo + "/sign";
        return SheetPages.words(sheet, here, here + "/" + code, typed, errors, model, locale);
    }

    private String whom(
            String caseNo, String code, int row, String typed, List<InputError> errors, Model model, Locale locale) {
        var sheet = signing.sheet(signedIn.actor(), caseNo, code);
        var here = "/my/" + caseNo + "/sign";
        var action = here + "/" + code + "/adults/" + row;
        return SheetPages.whom(sheet, askable.askable(sheet, row), here, action, typed, errors, model, locale);
    }
}
