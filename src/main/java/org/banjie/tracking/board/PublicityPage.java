package org.banjie.tracking.board;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.banjie.jurisdiction.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The public board: first the street, then the village, then what hangs there. Anybody may read it; no search engine may,
 * so that what hung for seven days is not found for years.
 */
@Controller
@RequestMapping("/publicity")
class PublicityPage {

    private final PublicNotices notices;

    PublicityPage(PublicNotices notices) {
        this.notices = notices;
    }

    @GetMapping
    ModelAndView streets(HttpServletResponse response) {
        return choice(null, notices.streets(), response);
    }

    @GetMapping("/streets/{street}")
    ModelAndView villages(@PathVariable String street, HttpServletResponse response) {
        var chosen = notices.unit(street);
        return choice(chosen, notices.villages(chosen), response);
    }

    @GetMapping("/villages/{village}")
    ModelAndView hanging(@PathVariable String village, Locale locale, HttpServletResponse response) {
        var chosen = notices.unit(village);
        var hanging = notices.in(chosen, locale);
        return unfound("publicity/village", response)
                .addObject("village", chosen)
                .addObject("street", notices.streetOf(chosen))
                .addObject("hanging", hanging)
                .addObject("most", hanging.size() == PublicNotices.MOST);
    }

    private static ModelAndView choice(Unit street, List<Unit> units, HttpServletResponse response) {
        return unfound("publicity/choose", response).addObject("street", street).addObject("units", units);
    }

    private static ModelAndView unfound(String view, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        return new ModelAndView(view).addObject("unfound", true);
    }
}
