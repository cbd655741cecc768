package org.banjie.assistance.monitoring.draws;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where spot checks are drawn, seen and drawn again by whoever doubts them. */
@Controller
@RequestMapping(DrawsPage.PATH)
class DrawsPage {

    static final String PATH = "/monitoring/draws";

    private static final int ROWS = 25;

    private final DrawDesk desk;
    private final DrawView view;
    private final DrawFiles files;
    private final SpotCheckRecheck recheck;
    private final Units units;
    private final SignedIn signedIn;

    DrawsPage(DrawDesk desk, DrawView view, DrawFiles files, SpotCheckRecheck recheck, Units units, SignedIn signedIn) {
        this.desk = desk;
        this.view = view;
        this.files = files;
        this.recheck = recheck;
        this.units = units;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return page(before, "", List.of());
    }

    @PostMapping
    ModelAndView draw(@RequestParam String street) {
        return Answer.to(
                () -> PATH + "/" + desk.draw(street), "street", errors -> page(Long.MAX_VALUE, street, errors));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, @RequestParam(defaultValue = "") String after) {
        return view.show(desk.get(id), after, null);
    }

    @PostMapping("/{id}/check")
    ModelAndView check(@PathVariable long id) {
        var draw = desk.get(id);
        return view.show(draw, "", recheck.of(draw));
    }

    @GetMapping("/{id}/population.txt")
    void population(@PathVariable long id, HttpServletResponse response) throws IOException {
        files.population(desk.get(id), response);
    }

    @GetMapping("/{id}/sample.csv")
    void sample(@PathVariable long id, HttpServletResponse response) throws IOException {
        files.sample(desk.get(id), response);
    }

    private ModelAndView page(long before, String street, List<InputError> errors) {
        var found = Slice.of(desk.page(before, ROWS + 1), ROWS);
        return new ModelAndView("monitoring/draws")
                .addObject("rows", found.rows())
                .addObject("names", names())
                .addObject("streets", units.offices(UnitLevel.STREET))
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", found.next(SpotCheck::id))
                .addObject("mayAct", signedIn.may(MonitoringRights.ACTING))
                .addObject("chosen", street)
                .addObject("errors", errors);
    }

    private Map<String, String> names() {
        return units.offices(UnitLevel.STREET).stream().collect(Collectors.toMap(Unit::code, Unit::shown));
    }
}
