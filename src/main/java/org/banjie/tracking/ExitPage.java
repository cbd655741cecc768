package org.banjie.tracking;

import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.casework.Exits;
import org.banjie.kinds.Exit;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView ask(@PathVariable String caseNo, @PathVariable String code, Locale locale) {
        return ask(caseNo, code, "", List.of(), locale);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable String caseNo,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Locale locale) {
        var actor = signedIn.actor();
        own.get(actor, caseNo);
        return Answer.to(
                () -> {
                    if (reason.length() > LONGEST) throw new Invalid(List.of(tooLong()));
                    exits.take(actor, caseNo, code, reason);
                    return "/my/" + caseNo + "?done=" + code;
                },
                "reason",
                errors -> ask(caseNo, code, reason, errors, locale));
    }

    private ModelAndView ask(String caseNo, String code, String reason, List<InputError> errors, Locale locale) {
        var exit = exit(caseNo, code);
        return new ModelAndView("tracking/exit")
                .addObject("found", own.get(signedIn.actor(), caseNo))
                .addObject("exit", exit)
                .addObject("name", exit.name().in(locale))
                .addObject("reason", reason)
                .addObject("errors", errors);
    }

    private static InputError tooLong() {
        return new InputError("reason", "too-long", "tracking.exit.too-long", LONGEST);
    }

    private Exit exit(String caseNo, String code) {
        var actor = signedIn.actor();
        return exits.open(actor, own.get(actor, caseNo)).stream()
                .filter(exit -> exit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "not-now", "flow.not-now", caseNo));
    }
}
