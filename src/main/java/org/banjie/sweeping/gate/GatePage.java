package org.banjie.sweeping.gate;

import org.banjie.access.SignedIn;
import org.banjie.sweeping.SweepingRights;
import org.banjie.sweeping.seasons.Seasons;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gate's page. Without a script each ticket is asked for at the server; with it also while the network is down. */
@Controller
@RequestMapping("/sweeping/gate")
class GatePage {

    private final Gate gate;
    private final Seasons seasons;
    private final SignedIn signedIn;

    GatePage(Gate gate, Seasons seasons, SignedIn signedIn) {
        this.gate = gate;
        this.seasons = seasons;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView choose(@RequestParam(required = false) Long place) {
        return page(place, null);
    }

    @PostMapping
    ModelAndView check(@RequestParam long place, @RequestParam String token) {
        var by = signedIn.demand(SweepingRights.BY_PHONE);
        return page(place, gate.check(place, token, null, by.uid(), by));
    }

    private ModelAndView page(Long place, Gate.Checked checked) {
        var by = signedIn.demand(SweepingRights.BY_PHONE);
        return new ModelAndView("sweeping/gate")
                .addObject("places", seasons.places())
                .addObject("place", place == null ? null : seasons.place(place))
                .addObject("device", by.uid())
                .addObject("checked", checked);
    }
}
