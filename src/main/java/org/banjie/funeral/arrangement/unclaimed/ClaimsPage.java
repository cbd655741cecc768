package org.banjie.funeral.arrangement.unclaimed;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public notices (认领公告), as long as each runs: anybody may know somebody, nobody else learns more. */
@Controller
class ClaimsPage {

    private final UnclaimedBodies bodies;
    private final TheDeceased deceased;
    private final Settings settings;
    private final Clock clock;

    ClaimsPage(UnclaimedBodies bodies, TheDeceased deceased, Settings settings, Clock clock) {
        this.bodies = bodies;
        this.deceased = deceased;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param name of somebody who is known; null for who is not */
    record Notice(String name, Unclaimed body) {}

    @GetMapping("/funeral/claims")
    String show(Model model) {
        var notices = bodies.published(LocalDate.now(clock)).stream()
                .map(one -> new Notice(nameOf(one), one))
                .toList();
        model.addAttribute("notices", notices);
        model.addAttribute("phone", settings.value("funeral", "homePhone"));
        return "funeral/claims";
    }

    private String nameOf(Unclaimed one) {
        return one.nature().equals("UNNAMED")
                ? null
                : deceased.get(one.caseNo()).name();
    }
}
