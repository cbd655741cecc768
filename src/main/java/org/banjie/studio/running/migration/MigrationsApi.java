package org.banjie.studio.running.migration;

import java.util.List;
import org.banjie.flow.migration.Elements;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moving running cases, for programs. */
@RestController
@RequestMapping("/api/v1/models/{key}")
class MigrationsApi {

    private static final int PAGE = 500;

    private final MigrationDesk desk;
    private final MigrationCases rows;
    private final Report report;
    private final MigrationReasons reasons;
    private final Elements elements;
    private final RunningAdministrators administrators;

    MigrationsApi(
            MigrationDesk desk,
            MigrationCases rows,
            Report report,
            MigrationReasons reasons,
            Elements elements,
            RunningAdministrators administrators) {
        this.desk = desk;
        this.rows = rows;
        this.report = report;
        this.reasons = reasons;
        this.elements = elements;
        this.administrators = administrators;
    }

    /** @param name the step in the version that is left; empty where the case waits for a day or a message */
    record AtStep(String step, String name, String office, int cases, int moved, int refused) {}

    record Reason(String element, String name, String code, int cases) {}

    /**
     * @param state PREPARING, ASKED (waits for a second administrator), RUNNING, PAUSED, STOPPED or DONE
     * @param moved in a dry run: would move
     */
    record Answer(
            long id,
            int from,
            int to,
            boolean dryRun,
            Long undoOf,
            String state,
            int total,
            int waiting,
            int moved,
            int refused,
            int failed,
            int gone,
            List<AtStep> steps,
            List<Reason> reasons) {}

    record CaseRow(String caseNo, String result, List<String> reasons) {}

    /** A dry run of at most 200 cases is DONE when this answers; any other is asked for again until it is. */
    @PostMapping("/migrate")
    Answer migrate(@PathVariable String key, @RequestBody Wanted wanted) {
        return answer(desk.ask(key, wanted));
    }

    @GetMapping("/migrations/{id}")
    Answer one(@PathVariable String key, @PathVariable long id) {
        return answer(desk.get(id));
    }

    @PostMapping("/migrations/{id}/confirm")
    Answer confirm(@PathVariable String key, @PathVariable long id) {
        return answer(desk.confirm(id));
    }

    @PostMapping("/migrations/{id}/pause")
    Answer pause(@PathVariable String key, @PathVariable long id) {
        return answer(desk.pause(id));
    }

    @PostMapping("/migrations/{id}/resume")
    Answer resume(@PathVariable String key, @PathVariable long id) {
        return answer(desk.resume(id));
    }

    @PostMapping("/migrations/{id}/stop")
    Answer stop(@PathVariable String key, @PathVariable long id) {
        return answer(desk.stop(id));
    }

    /** Asks to move everything back that moved; it too waits for a second administrator. */
    @PostMapping("/migrations/{id}/undo")
    Answer undo(@PathVariable String key, @PathVariable long id) {
        return answer(desk.undo(id));
    }

    /** @param after the last case number of the page before */
    @GetMapping("/migrations/{id}/cases")
    List<CaseRow> cases(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(required = false) Result result,
            @RequestParam(defaultValue = "") String after) {
        var migration = desk.get(id);
        return rows.page(id, result, after, PAGE, administrators.hidden()).stream()
                .map(row -> new CaseRow(
                        row.caseNo(),
                        row.result().name(),
                        row.reasons().stream()
                                .map(reason -> reasons.words(migration.from(), reason))
                                .toList()))
                .toList();
    }

    private Answer answer(Migration migration) {
        var counts = report.counts(migration.id());
        var steps = report.steps(migration.id()).stream()
                .map(at -> new AtStep(
                        at.step(), name(migration, at.step()), at.office(), at.cases(), at.moved(), at.refused()))
                .toList();
        var reasons = report.reasons(migration.id()).stream()
                .map(one -> new Reason(one.element(), name(migration, one.element()), one.code(), one.cases()))
                .toList();
        return new Answer(
                migration.id(),
                migration.fromNumber(),
                migration.toNumber(),
                migration.dry(),
                migration.undoOf(),
                migration.state().name(),
                migration.total(),
                counts.waiting(),
                counts.moved(),
                counts.refused(),
                counts.failed(),
                counts.gone(),
                steps,
                reasons);
    }

    private String name(Migration migration, String element) {
        return element.isEmpty() ? "" : elements.name(migration.from(), element);
    }
}
