package org.banjie.assistance.monitoring.draws;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.assistance.monitoring.Watchers;
import org.banjie.refusal.InputError;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final Watchers watchers;
    private final MessageSource texts;

    DrawsPage(
            DrawDesk desk,
            DrawView view,
            DrawFiles files,
            SpotCheckRecheck recheck,
            Units units,
            Watchers watchers,
            MessageSource texts) {
        this.desk = desk;
        this.view = view;
        this.files = files;
        this.recheck = recheck;
        this.units = units;
        this.watchers = watchers;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return page(before, "", List.of());
    }

    @PostMapping
    ModelAndView draw(@RequestParam String street, Locale locale) {
        try {
            return new ModelAndView("redirect:" + PATH + "/" + desk.draw(street));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            var page = page(
                    Long.MAX_VALUE,
                    street,
                    List.of(new InputError("street", refusal.type(), texts.getMessage(refusal, locale))));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
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
        var found = desk.page(before, ROWS + 1);
        boolean more = found.size() > ROWS;
        return new ModelAndView("monitoring/draws")
                .addObject("rows", more ? found.subList(0, ROWS) : found)
                .addObject("names", names())
                .addObject("streets", units.offices(UnitLevel.STREET))
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", more ? found.get(ROWS - 1).id() : null)
                .addObject("mayAct", watchers.mayAct())
                .addObject("chosen", street)
                .addObject("errors", errors);
    }

    private Map<String, String> names() {
        return units.offices(UnitLevel.STREET).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
