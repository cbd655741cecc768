package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banjie.access.SignedIn;
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

/** Reading a form of the office and signing it with one's name, instead of on paper. */
@Controller
@RequestMapping("/intake/{id}/papers/{code}/sign")
class ScreenSignPage {

    private final SignedIn signedIn;
    private final SignedOnScreen signing;

    ScreenSignPage(SignedIn signedIn, SignedOnScreen signing) {
        this.signedIn = signedIn;
        this.signing = signing;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String code, Model model, Locale locale) {
        return page(id, code, "", List.of(), model, locale);
    }

    @PostMapping
    String sign(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean agrees,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            signing.sign(signedIn.actor(), id, code, name, agrees);
            return "redirect:/intake/" + id + "/papers";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, code, name, invalid.errors(), model, locale);
        }
    }

    private String page(UUID id, String code, String typed, List<InputError> errors, Model model, Locale locale) {
        var papers = "/intake/" + id + "/papers";
        var sheet = signing.sheet(signedIn.actor(), id, code);
        return SheetPages.words(sheet, papers, papers + "/" + code + "/sign", typed, errors, model, locale);
    }
}
