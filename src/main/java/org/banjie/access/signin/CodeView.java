package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.banjie.access.codes.CodeRules;
import org.banjie.access.door.Return;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which the code is entered: to which phone, for how long, and what to do when none comes. */
@Component
class CodeView {

    private final AskedHere here;
    private final CodeRules rules;
    private final DemonstrationAccounts accounts;

    CodeView(AskedHere here, CodeRules rules, DemonstrationAccounts accounts) {
        this.here = here;
        this.rules = rules;
        this.accounts = accounts;
    }

    /** @param again {@code phone} for who gave no number: there they ask for another code */
    String show(Model model, HttpServletRequest request, UUID id, String back, String again) {
        model.addAttribute("id", id);
        model.addAttribute("back", Return.local(back));
        model.addAttribute("again", again.equals("phone") ? "phone" : "");
        model.addAttribute("asked", here.find(id, request).orElse(null));
        model.addAttribute("valid", rules.valid().toMinutes());
        model.addAttribute("demonstrating", accounts.shown());
        return "access/code";
    }
}
