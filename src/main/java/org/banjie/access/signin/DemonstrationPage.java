package org.banjie.access.signin;

import org.banjie.access.door.Return;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who there is in a demonstration; elsewhere there is no such page. */
@Controller
class DemonstrationPage {

    private final DemonstrationAccounts accounts;

    DemonstrationPage(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/sign-in/demonstration")
    String page(@RequestParam(name = "return", defaultValue = "/") String back, Model model) {
        if (!accounts.shown()) {
            throw new Refusal(RefusalKind.NOT_FOUND, "no-demonstration", "access.demonstration.none");
        }
        model.addAttribute("back", Return.local(back));
        model.addAttribute("demonstration", accounts.byOffice());
        return "access/demonstration";
    }
}
