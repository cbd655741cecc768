package org.banjie.worklist.codes;

import org.banjie.access.SignedIn;
import org.banjie.notices.TrackingAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The slip with the new code. It is the answer itself: no address shows the code a second time. */
@Controller
class NewCodePage {

    private final SignedIn signedIn;
    private final NewCodes codes;
    private final TrackingAddress tracking;

    NewCodePage(SignedIn signedIn, NewCodes codes, TrackingAddress tracking) {
        this.signedIn = signedIn;
        this.codes = codes;
        this.tracking = tracking;
    }

    @PostMapping("/worklist/cases/{caseNo}/code")
    ModelAndView give(@PathVariable String caseNo, @RequestParam(defaultValue = "false") boolean seen) {
        var given = codes.give(signedIn.actor(), caseNo, seen);
        return new ModelAndView("worklist/new-code")
                .addObject("found", given.found())
                .addObject("code", given.code())
                .addObject("address", tracking.of(caseNo, given.code()));
    }
}
