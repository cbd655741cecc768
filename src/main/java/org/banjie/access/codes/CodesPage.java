package org.banjie.access.codes;

import java.util.List;
import java.util.Map;
import org.banjie.access.AccessAct;
import org.banjie.access.AccessRights;
import org.banjie.access.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The codes of a demonstration, for administrators; each look at them is journalled. */
@Controller
class CodesPage {

    private final CodeGateway gateway;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    CodesPage(CodeGateway gateway, SignedIn signedIn, ApplicationEventPublisher events) {
        this.gateway = gateway;
        this.signedIn = signedIn;
        this.events = events;
    }

    @GetMapping("/access/codes")
    String page(Model model) {
        var by = signedIn.demand(AccessRights.CODES).uid();
        List<ShownCodes.Shown> codes = gateway instanceof ShownCodes shown ? shown.valid() : List.of();
        events.publishEvent(new AccessAct(by, "view-codes", Map.of("shown", Integer.toString(codes.size()))));
        model.addAttribute("codes", codes);
        model.addAttribute("here", gateway instanceof ShownCodes);
        return "access/codes";
    }
}
