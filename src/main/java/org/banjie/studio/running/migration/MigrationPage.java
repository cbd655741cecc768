package org.banjie.studio.running.migration;

import java.util.List;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.Obstacle;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.banjie.studio.running.OfficeNames;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One migration: how far it is, what moved, what did not and why; confirmed, held, stopped and taken back here. */
@Controller
@RequestMapping("/studio/running/{kind}/migrations/{id}")
class MigrationPage {

    private static final int ROWS = 50;

    private final RunningAdministrators administrators;
    private final Kinds kinds;
    private final MigrationDesk desk;
    private final MigrationCases rows;
    private final Report report;
    private final MigrationReasons reasons;
    private final Elements elements;
    private final OfficeNames offices;
    private final StaffDirectory staff;

    MigrationPage(
            RunningAdministrators administrators,
            Kinds kinds,
            MigrationDesk desk,
            MigrationCases rows,
            Report report,
            MigrationReasons reasons,
            Elements elements,
            OfficeNames offices,
            StaffDirectory staff) {
        this.administrators = administrators;
        this.kinds = kinds;
        this.desk = desk;
        this.rows = rows;
        this.report = report;
        this.reasons = reasons;
        this.elements = elements;
        this.offices = offices;
        this.staff = staff;
    }

    record CaseRow(String caseNo, Result result, List<String> reasons) {}

    record StepRow(String name, String office, int cases, int moved, int refused) {}

    record ReasonRow(String words, int cases) {}

    @GetMapping
    ModelAndView one(
            @PathVariable("kind") String code,
            @PathVariable long id,
            @RequestParam(required = false) Result result,
            @RequestParam(defaultValue = "") String after) {
        var migration = desk.get(id);
        var found = Slice.of(rows.page(id, result, after, ROWS + 1, administrators.hidden()), ROWS);
        return progress(migration, "studio/running/migration")
                .addObject("kind", kinds.get(code))
                .addObject("askedBy", name(migration.askedBy()))
                .addObject("confirmedBy", migration.confirmedBy() == null ? null : name(migration.confirmedBy()))
                .addObject("rows", found.map(row -> row(migration, row)).rows())
                .addObject("result", result)
                .addObject("results", Result.values())
                .addObject("first", after.isEmpty())
                .addObject("last", found.next(MigrationCases.Row::caseNo))
                .addObject("mayAct", administrators.mayAct())
                .addObject("mapping", new TreeMap<>(migration.mapping()))
                .addObject(
                        "mayConfirm",
                        administrators.mayAct()
                                && !migration
                                        .askedBy()
                                        .equals(administrators.looking().uid()));
    }

    /** How far it is, for the page to ask again. */
    @GetMapping("/progress")
    ModelAndView progress(@PathVariable("kind") String code, @PathVariable long id) {
        return progress(desk.get(id), "studio/running/migration :: progress").addObject("kind", kinds.get(code));
    }

    @PostMapping("/{verb}")
    String act(@PathVariable("kind") String code, @PathVariable long id, @PathVariable String verb) {
        var now =
                switch (verb) {
                    case "confirm" -> desk.confirm(id);
                    case "pause" -> desk.pause(id);
                    case "resume" -> desk.resume(id);
                    case "stop" -> desk.stop(id);
                    case "undo" -> desk.undo(id);
                    default -> throw new Refusal(RefusalKind.NOT_FOUND, "unknown-act", "studio-running.unknown");
                };
        return "redirect:/studio/running/" + code + "/migrations/" + now.id();
    }

    private ModelAndView progress(Migration migration, String view) {
        return new ModelAndView(view)
                .addObject("migration", migration)
                .addObject("counts", report.counts(migration.id()))
                .addObject(
                        "steps",
                        report.steps(migration.id()).stream()
                                .map(at -> new StepRow(
                                        step(migration, at.step()),
                                        offices.of(at.office()),
                                        at.cases(),
                                        at.moved(),
                                        at.refused()))
                                .toList())
                .addObject(
                        "reasons",
                        report.reasons(migration.id()).stream()
                                .map(one -> new ReasonRow(
                                        reasons.words(
                                                migration.from(), new Obstacle(one.element(), one.code(), one.code())),
                                        one.cases()))
                                .toList());
    }

    private CaseRow row(Migration migration, MigrationCases.Row row) {
        var why = row.reasons().stream()
                .map(reason -> reasons.words(migration.from(), reason))
                .toList();
        return new CaseRow(row.caseNo(), row.result(), why);
    }

    private String step(Migration migration, String id) {
        return id.isEmpty() ? "" : elements.name(migration.from(), id);
    }

    private String name(String uid) {
        return staff.find(uid).map(Actor::name).orElse(uid);
    }
}
