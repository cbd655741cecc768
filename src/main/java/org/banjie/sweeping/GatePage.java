package org.banjie.sweeping;

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
    private final SweepingDesk desk;

    GatePage(Gate gate, Seasons seasons, SweepingDesk desk) {
        this.gate = gate;
        this.seasons = seasons;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView choose(@RequestParam(required = false) Long place) {
        return page(place, null);
    }

    @PostMapping
    ModelAndView check(@RequestParam long place, @RequestParam String token) {
        var by = desk.demandPhone();
        return page(place, gate.check(place, token, null, by.uid(), by));
    }

    private ModelAndView page(Long place, Gate.Checked checked) {
        var by = desk.demandPhone();
        return new ModelAndView("sweeping/gate")
                .addObject("places", seasons.places())
                .addObject("place", place == null ? null : seasons.place(place))
                .addObject("device", by.uid())
                .addObject("checked", checked);
    }
}
