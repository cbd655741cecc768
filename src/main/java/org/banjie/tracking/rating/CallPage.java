package org.banjie.tracking.rating;

import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The call back after a bad rating. */
@Controller
@RequestMapping("/ratings/{caseNo}")
class CallPage {

    private final SignedIn signedIn;
    private final CallDesk desk;

    CallPage(SignedIn signedIn, CallDesk desk) {
        this.signedIn = signedIn;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable String caseNo) {
        return page(caseNo, "", List.of());
    }

    @PostMapping
    ModelAndView called(@PathVariable String caseNo, @RequestParam(defaultValue = "") String said) {
        return Answer.to(
                () -> {
                    desk.called(signedIn.actor(), caseNo, said);
                    return "/ratings/{caseNo}";
                },
                "said",
                errors -> page(caseNo, said, errors));
    }

    private ModelAndView page(String caseNo, String said, List<InputError> errors) {
        return new ModelAndView("rating/call")
                .addObject("call", desk.call(signedIn.actor(), caseNo))
                .addObject("said", said)
                .addObject("errors", errors);
    }
}
