package org.banjie.studio.running.heat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.site.Slice;
import org.banjie.studio.running.OfficeNames;
import org.banjie.studio.running.RunningAdministrators;
import org.banjie.words.Sentences;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The live diagram with what is open at each step, the same as a table, and each step's cases. */
@Controller
@RequestMapping("/studio/running/{kind}")
class HeatPage {

    private static final int ROWS = 25;

    private final RunningAdministrators administrators;
    private final Kinds kinds;
    private final Heat heat;
    private final OpenSteps steps;
    private final Models models;
    private final OfficeNames offices;
    private final Sentences sentences;
    private final Clock clock;

    HeatPage(
            RunningAdministrators administrators,
            Kinds kinds,
            Heat heat,
            OpenSteps steps,
            Models models,
            OfficeNames offices,
            Sentences sentences,
            Clock clock) {
        this.administrators = administrators;
        this.kinds = kinds;
        this.heat = heat;
        this.steps = steps;
        this.models = models;
        this.offices = offices;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/heat")
    ModelAndView heat(@PathVariable("kind") String code, Locale locale) {
        administrators.looking();
        var kind = kinds.get(code);
        var spots = heat.of(kind, locale);
        return new ModelAndView("studio/running/heat")
                .addObject("kind", kind)
                .addObject("spots", spots)
                .addObject("drawn", drawn(spots))
                .addObject("days", Heat.PAST.toDays());
    }

    /** The model as it is drawn. */
    @GetMapping("/model.bpmn")
    ResponseEntity<String> model(@PathVariable("kind") String code) {
        administrators.looking();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(models.xml(models.live(kinds.get(code).model())));
    }

    /** @param after since and task of the last row of the page before */
    @GetMapping("/steps/{step}")
    ModelAndView step(
            @PathVariable("kind") String code,
            @PathVariable String step,
            @RequestParam(required = false) Instant after,
            @RequestParam(defaultValue = "") String task,
            Locale locale) {
        administrators.looking();
        var kind = kinds.get(code);
        var found = Slice.of(steps.cases(code, step, after, task, administrators.hidden(), ROWS + 1), ROWS);
        return new ModelAndView("studio/running/step")
                .addObject("kind", kind)
                .addObject("step", step)
                .addObject("name", name(kind, step, locale))
                .addObject("atOffices", steps.offices(code, step, LocalDate.now(clock)))
                .addObject("rows", found.rows())
                .addObject("offices", offices)
                .addObject("first", after == null)
                .addObject("today", LocalDate.now(clock))
                .addObject("last", found.next(last -> last));
    }

    private String name(Kind kind, String id, Locale locale) {
        var step = models.step(models.live(kind.model()), id);
        return step == null ? id : step.name(locale);
    }

    /** What the drawing says at each step: {@code id|level|words}, one a line. */
    private String drawn(List<Heat.Spot> spots) {
        return spots.stream()
                .filter(spot -> spot.live() && spot.open() > 0)
                .map(spot -> spot.step() + "|" + spot.level() + "|" + words(spot))
                .collect(Collectors.joining("\n"));
    }

    private String words(Heat.Spot spot) {
        return sentences.of("studio-running.heat.label", spot.open(), spot.oldest(), spot.late());
    }
}
