package org.banjie.referrals.desk;

import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The services that were granted in one's places. */
@Controller
class ReferralListPage {

    private static final int ROWS = 30;

    private final ReferralViews views;
    private final SignedIn signedIn;

    ReferralListPage(ReferralViews views, SignedIn signedIn) {
        this.views = views;
        this.signedIn = signedIn;
    }

    @GetMapping("/referrals")
    ModelAndView list(@RequestParam(defaultValue = "0") long before, Locale locale) {
        var found = Slice.of(views.page(signedIn.actor(), before, ROWS + 1, locale), ROWS);
        return new ModelAndView("referrals/list")
                .addObject("rows", found.rows())
                .addObject("before", before)
                .addObject("next", found.next(line -> line.of().grantId()));
    }
}
