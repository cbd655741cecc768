package org.banjie.intake.pages;

import java.util.List;
import java.util.Locale;
import org.banjie.intake.drafts.SignedOnScreen.Sheet;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.refusal.InputError;
import org.springframework.ui.Model;

/** The two pages of a paper that is signed on screen, of a draft and of a case alike. */
final class SheetPages {

    private SheetPages() {}

    /** What one agrees to. @param back the papers it stands among, @param action where it is sent */
    static String words(
            Sheet sheet,
            String back,
            String action,
            String typed,
            List<InputError> errors,
            Model model,
            Locale locale) {
        model.addAttribute("back", back);
        model.addAttribute("action", action);
        model.addAttribute("paperName", sheet.paper().name().in(locale));
        model.addAttribute("says", sheet.paper().onScreen().says(locale));
        model.addAttribute("from", sheet.paper().onScreen().from());
        model.addAttribute("signer", sheet.signer());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "intake/sign";
    }

    /** To whom a link is sent. */
    static String whom(
            Sheet sheet,
            Signer adult,
            String back,
            String action,
            String typed,
            List<InputError> errors,
            Model model,
            Locale locale) {
        model.addAttribute("back", back);
        model.addAttribute("action", action);
        model.addAttribute("adult", adult);
        model.addAttribute("paperName", sheet.paper().name().in(locale));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "intake/ask-adult";
    }
}
