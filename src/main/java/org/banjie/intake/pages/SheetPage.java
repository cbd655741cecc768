package org.banjie.intake.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.access.TooSoon;
import org.banjie.intake.authorising.Authorisations;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.SignedAfterwards;
import org.banjie.intake.drafts.SignedOnScreen;
import org.banjie.intake.drafts.SignedOnScreen.Asked;
import org.banjie.intake.drafts.SignedOnScreen.Sheet;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a form of the office is read and signed with one's name instead of on paper, and another adult of the household is asked
 * for theirs: of a draft, and of a case after it was handed in.
 */
@Controller
class SheetPage {

    private static final String DRAFT = "/intake/{id}/papers/{code}";
    private static final String CASE = "/my/{caseNo}/sign";

    private final SignedIn signedIn;
    private final ApplicationDraftDesk drafts;
    private final SignedAfterwards afterwards;
    private final SignedOnScreen signing;
    private final Authorisations authorisations;

    SheetPage(
            SignedIn signedIn,
            ApplicationDraftDesk drafts,
            SignedAfterwards afterwards,
            SignedOnScreen signing,
            Authorisations authorisations) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.afterwards = afterwards;
        this.signing = signing;
        this.authorisations = authorisations;
    }

    @ModelAttribute("at")
    SheetPlace at(
            @PathVariable(required = false) UUID id,
            @PathVariable(required = false) String caseNo,
            @PathVariable(required = false) String code) {
        return new SheetPlace(id, caseNo, code);
    }

    /** After handing in: who has agreed, and who is still to be asked. */
    @GetMapping(CASE)
    String all(@ModelAttribute(name = "at", binding = false) SheetPlace at, Model model) {
        model.addAttribute("toSign", afterwards.sheets(signedIn.actor(), at.caseNo()));
        return "intake/sign-later";
    }

    @GetMapping({DRAFT + "/sign", CASE + "/{code}"})
    String read(@ModelAttribute(name = "at", binding = false) SheetPlace at, Model model) {
        return words(at, "", List.of(), model);
    }

    @PostMapping({DRAFT + "/sign", CASE + "/{code}"})
    String sign(
            @ModelAttribute(name = "at", binding = false) SheetPlace at,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean agrees,
            Model model,
            HttpServletResponse response) {
        try {
            signing.sign(signedIn.actor(), toSign(at), at.code(), name, agrees);
            return back(at);
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return words(at, name, invalid.errors(), model);
        }
    }

    @GetMapping({DRAFT + "/adults/{row}", CASE + "/{code}/adults/{row}"})
    String whom(@ModelAttribute(name = "at", binding = false) SheetPlace at, @PathVariable int row, Model model) {
        return whom(at, row, "", List.of(), model);
    }

    /**
     * @param who the name that was on the page: the household may have changed since
     * @param now whether the message goes at night too
     */
    @PostMapping({DRAFT + "/adults/{row}", CASE + "/{code}/adults/{row}"})
    String ask(
            @ModelAttribute(name = "at", binding = false) SheetPlace at,
            @PathVariable int row,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "false") boolean now,
            Model model,
            HttpServletResponse response) {
        try {
            signing.ask(signedIn.actor(), toSign(at), at.code(), new Asked(row, who, phone, now));
            return back(at);
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return whom(at, row, phone, invalid.errors(), model);
        } catch (TooSoon tooSoon) {
            tooSoon.answer(response);
            var later = new InputError("phone", "too-soon", "intake.ask.too-soon", tooSoon.minutes());
            return whom(at, row, phone, List.of(later), model);
        }
    }

    /** Everybody has agreed, perhaps because somebody left the household: the signed paper is made now. */
    @PostMapping(DRAFT + "/whole")
    String whole(@ModelAttribute(name = "at", binding = false) SheetPlace at) {
        signing.file(signedIn.actor(), toSign(at), at.code());
        return back(at);
    }

    private String words(SheetPlace at, String typed, List<InputError> errors, Model model) {
        show(at, typed, errors, model);
        return "intake/sign";
    }

    private String whom(SheetPlace at, int row, String typed, List<InputError> errors, Model model) {
        model.addAttribute("adult", signing.askable(show(at, typed, errors, model), row));
        model.addAttribute("row", row);
        model.addAttribute("morning", authorisations.morning().orElse(null));
        return "intake/ask-adult";
    }

    private Sheet show(SheetPlace at, String typed, List<InputError> errors, Model model) {
        var sheet = signing.sheet(signedIn.actor(), application(at), at.code());
        model.addAttribute("sheet", sheet);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return sheet;
    }

    private ApplicationDraft application(SheetPlace at) {
        var actor = signedIn.actor();
        return at.isCase() ? afterwards.application(actor, at.caseNo()) : drafts.get(actor, at.draft());
    }

    private ApplicationDraft toSign(SheetPlace at) {
        var actor = signedIn.actor();
        return at.isCase() ? afterwards.toSign(actor, at.caseNo()) : drafts.get(actor, at.draft());
    }

    private static String back(SheetPlace at) {
        return "redirect:" + at.back();
    }
}
