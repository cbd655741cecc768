package org.banjie.studio.running.impact;

import org.banjie.kinds.Kinds;
import org.banjie.studio.running.OfficeNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What another version would mean, to be read before anybody moves a case; for people and for programs. */
@Controller
class ImpactPage {

    private final ImpactDesk desk;
    private final Kinds kinds;
    private final OfficeNames offices;

    ImpactPage(ImpactDesk desk, Kinds kinds, OfficeNames offices) {
        this.desk = desk;
        this.kinds = kinds;
        this.offices = offices;
    }

    @GetMapping("/studio/running/{kind}/impact")
    ModelAndView page(@PathVariable("kind") String code, @RequestParam int from, @RequestParam int to) {
        return new ModelAndView("studio/running/impact")
                .addObject("impact", desk.between(code, from, to, 50))
                .addObject("kind", kinds.get(code))
                .addObject("from", from)
                .addObject("to", to)
                .addObject("offices", offices);
    }

    /** @param last how many of the cases closed last are decided once more, at most 500 */
    @GetMapping("/api/v1/models/{key}/impact")
    @ResponseBody
    Impact impact(
            @PathVariable String key,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "100") int last) {
        return desk.between(key, from, to, last);
    }
}
