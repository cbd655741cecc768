package org.banjie.studio.running.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.ModelVersion;
import org.banjie.flow.migration.ModelVersions;
import org.banjie.flow.migration.Plan;
import org.banjie.flow.migration.Planner;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a migration is planned: the versions, what has no counterpart, where it goes on, which timers are kept. */
@Controller
@RequestMapping("/studio/running/{kind}/migrations")
class MigrationsPage {

    private static final int ROWS = 25;
    private static final String MAPPING = "mapping.";

    private final RunningAdministrators administrators;
    private final Kinds kinds;
    private final ModelVersions versions;
    private final Migrations migrations;
    private final MigrationDesk desk;
    private final Plans plans;
    private final Planner planner;
    private final Elements elements;

    MigrationsPage(
            RunningAdministrators administrators,
            Kinds kinds,
            ModelVersions versions,
            Migrations migrations,
            MigrationDesk desk,
            Plans plans,
            Planner planner,
            Elements elements) {
        this.administrators = administrators;
        this.kinds = kinds;
        this.versions = versions;
        this.migrations = migrations;
        this.desk = desk;
        this.plans = plans;
        this.planner = planner;
        this.elements = elements;
    }

    @GetMapping
    ModelAndView all(
            @PathVariable("kind") String code, @RequestParam(defaultValue = "9223372036854775807") long before) {
        administrators.looking();
        var kind = kinds.get(code);
        var found = Slice.of(migrations.page(kind.model(), before, ROWS + 1), ROWS);
        return new ModelAndView("studio/running/migrations")
                .addObject("kind", kind)
                .addObject("versions", versions.of(kind.model()))
                .addObject("running", versions.running(kind.model()))
                .addObject("rows", found.rows())
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", found.next(Migration::id))
                .addObject("mayAct", administrators.mayAct());
    }

    @GetMapping("/plan")
    ModelAndView plan(@PathVariable("kind") String code, @RequestParam int from, @RequestParam int to) {
        administrators.acting();
        return page(code, new Wanted(from, to, true, null, null), List.of());
    }

    /** Tries it, or asks for it; what was chosen is there again when it is refused. */
    @PostMapping
    ModelAndView ask(
            @PathVariable("kind") String code,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam boolean dryRun,
            @RequestParam MultiValueMap<String, String> fields) {
        administrators.acting();
        var wanted =
                new Wanted(from, to, dryRun, mapping(fields), new HashSet<>(fields.getOrDefault("reset", List.of())));
        return Answer.to(
                () -> "/studio/running/" + code + "/migrations/"
                        + desk.ask(kinds.get(code).model(), wanted).id(),
                errors -> page(code, wanted, errors));
    }

    private static Map<String, String> mapping(MultiValueMap<String, String> fields) {
        var mapping = new TreeMap<String, String>();
        fields.toSingleValueMap().forEach((name, target) -> {
            if (name.startsWith(MAPPING) && !target.isBlank()) mapping.put(name.substring(MAPPING.length()), target);
        });
        return mapping;
    }

    private ModelAndView page(String code, Wanted wanted, List<InputError> errors) {
        var kind = kinds.get(code);
        var from = versions.get(kind.model(), wanted.from());
        var to = versions.get(kind.model(), wanted.to());
        var found = new ArrayList<>(errors);
        var plain = plain(from, to, wanted, found);
        return new ModelAndView("studio/running/plan")
                .addObject("kind", kind)
                .addObject("from", from)
                .addObject("to", to)
                .addObject("wanted", wanted)
                .addObject("unmatched", plain == null ? List.of() : planner.unmatched(plain))
                .addObject("newTimers", plain == null ? List.of() : planner.newTimers(plain))
                .addObject("keptTimers", plain == null ? List.of() : keptTimers(plain))
                .addObject("targets", List.copyOf(elements.of(to.id()).values()))
                .addObject("errors", found);
    }

    /** The plan as far as it goes by itself; null when even that cannot be had. */
    private Plan plain(ModelVersion from, ModelVersion to, Wanted wanted, List<InputError> errors) {
        try {
            return plans.plan(from, to, new Wanted(wanted.from(), wanted.to(), true, null, null));
        } catch (Invalid invalid) {
            if (errors.isEmpty()) errors.addAll(invalid.errors());
            return null;
        }
    }

    private List<Elements.Element> keptTimers(Plan plan) {
        return elements.of(plan.to()).values().stream()
                .filter(element -> element.timer() && plan.moves().containsValue(element.id()))
                .toList();
    }
}
