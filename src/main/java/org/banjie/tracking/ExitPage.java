package org.banjie.tracking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.casework.Exits;
import org.banjie.kinds.Kind;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdrawal and whatever else an applicant may set off: why, what it does, and only then it is done. */
@Controller
@RequestMapping("/my/{caseNo}/exits/{code}")
class ExitPage {

    private static final int LONGEST = 500;

    private final SignedIn signedIn;
    private final OwnCases own;
    private final Exits exits;

    ExitPage(SignedIn signedIn, OwnCases own, Exits exits) {
        this.signedIn = signedIn;
        this.own = own;
        this.exits = exits;
    }

    @GetMapping
    String ask(@PathVariable String caseNo, @PathVariable String code, Model model, Locale locale) {
        model.addAttribute("found", own.get(signedIn.actor(), caseNo));
        model.addAttribute("exit", exit(caseNo, code));
        model.addAttribute("name", exit(caseNo, code).name().in(locale));
        return "tracking/exit";
    }

    @PostMapping
    String take(
            @PathVariable String caseNo,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        own.get(signedIn.actor(), caseNo);
        if (!reason.isBlank() && reason.length() <= LONGEST) {
            exits.take(signedIn.actor(), caseNo, code, reason.strip());
            return "redirect:/my/" + caseNo + "?done";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fault", reason.isBlank() ? "kinds.exit-reason" : "tracking.exit.too-long");
        model.addAttribute("reason", reason);
        return ask(caseNo, code, model, locale);
    }

    private Kind.Exit exit(String caseNo, String code) {
        var actor = signedIn.actor();
        return exits.open(actor, own.get(actor, caseNo)).stream()
                .filter(exit -> exit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "not-now", "flow.not-now", caseNo));
    }
}
