package org.banjie.studio.running.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.flow.incidents.Incident;
import org.banjie.flow.incidents.Incidents;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.site.Slice;
import org.banjie.studio.running.RunningAdministrators;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators see what failed, try it again, and confirm what others want ended. */
@Controller
@RequestMapping(IncidentsPage.PATH)
class IncidentsPage {

    static final String PATH = "/studio/running/incidents";

    private static final int ROWS = 25;

    private final RunningAdministrators administrators;
    private final IncidentDesk desk;
    private final Incidents incidents;
    private final IncidentWords words;
    private final CaseDesk cases;
    private final Kinds kinds;
    private final Sentences sentences;

    IncidentsPage(
            RunningAdministrators administrators,
            IncidentDesk desk,
            Incidents incidents,
            IncidentWords words,
            CaseDesk cases,
            Kinds kinds,
            Sentences sentences) {
        this.administrators = administrators;
        this.desk = desk;
        this.incidents = incidents;
        this.words = words;
        this.cases = cases;
        this.kinds = kinds;
        this.sentences = sentences;
    }

    record Row(Incident incident, String kind, String step, String cause) {}

    @GetMapping
    ModelAndView page(
            @RequestParam(required = false) Instant before, @RequestParam(defaultValue = "") String id, Locale locale) {
        var found = Slice.of(desk.page(before, id, ROWS + 1), ROWS);
        var names = names(locale);
        return new ModelAndView("studio/running/incidents")
                .addObject("rows", rows(found.rows(), names, locale))
                .addObject("count", incidents.count())
                .addObject("standing", desk.standing())
                .addObject("unsent", desk.unsent())
                .addObject("first", before == null)
                .addObject("last", found.next(last -> last))
                .addObject("endings", cases.waiting())
                .addObject("mayAct", administrators.mayAct());
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, RedirectAttributes next) {
        desk.retry(id);
        return done(next, "studio-running.incident.retried");
    }

    @PostMapping("/retry")
    String retryAll(RedirectAttributes next) {
        return done(next, "studio-running.incidents.retried", desk.retryAll());
    }

    @PostMapping("/endings/{id}/{verb}")
    String ending(@PathVariable long id, @PathVariable String verb, RedirectAttributes next) {
        if (verb.equals("confirm")) cases.confirmEnd(id);
        else cases.dropEnd(id);
        return done(next, "studio-running.end." + (verb.equals("confirm") ? "done" : "dropped"));
    }

    private String done(RedirectAttributes next, String key, Object... arguments) {
        next.addFlashAttribute("done", sentences.of(key, arguments));
        return "redirect:" + PATH;
    }

    private List<Row> rows(List<Incident> found, Map<String, String> names, Locale locale) {
        return found.stream()
                .map(one -> new Row(
                        one, names.getOrDefault(one.model(), one.model()), words.step(one), words.cause(one, locale)))
                .toList();
    }

    private Map<String, String> names(Locale locale) {
        return kinds.all().stream()
                .collect(Collectors.toMap(Kind::model, kind -> kind.name().in(locale), (one, other) -> one));
    }
}
