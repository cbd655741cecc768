package org.banjie.worklist.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.PapersInForm;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.flow.models.Step;
import org.banjie.kinds.forms.FormData;
import org.banjie.kinds.forms.Forms;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Supervision;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.verbs.StepVerbs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One step over the API: look at it, take it, give it back, pass it on, end it. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class TasksApi {

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final Desk desk;
    private final Supervision supervision;
    private final StepVerbs verbs;
    private final Models models;
    private final Forms forms;
    private final FormData data;
    private final PapersInForm papers;
    private final Cases cases;

    TasksApi(
            SignedIn signedIn,
            Worklist worklist,
            Desk desk,
            Supervision supervision,
            StepVerbs verbs,
            Models models,
            Forms forms,
            FormData data,
            PapersInForm papers,
            Cases cases) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.desk = desk;
        this.supervision = supervision;
        this.verbs = verbs;
        this.models = models;
        this.forms = forms;
        this.data = data;
        this.papers = papers;
        this.cases = cases;
    }

    record TaskView(
            String id,
            String caseNo,
            String kind,
            String step,
            String name,
            String grant,
            String assignee,
            LocalDate dueOn,
            FormView form,
            List<OutcomeView> outcomes,
            List<StepName> returnTo) {}

    /** A step by id and name. */
    record StepName(String id, String name) {}

    record FormView(JsonNode schema, JsonNode data) {}

    record OutcomeView(String code, String name, OutcomeNature nature, boolean needsReason) {}

    /** @param reason may be missing, and so may the whole body */
    record Release(String reason) {}

    /** @param to for a take-over, nobody gives it back to the office */
    record Transfer(String to, String reason) {}

    @GetMapping
    TaskView task(@PathVariable String id, Locale locale) {
        var item = worklist.open(signedIn.actor(), id);
        var step = models.step(item.version(), item.step());
        return new TaskView(
                id,
                item.caseNo(),
                item.kind(),
                item.step(),
                step.name(locale),
                item.who().grp(),
                item.assignee(),
                item.due().on(),
                step.form() == null ? null : form(item, step),
                outcomes(step, locale),
                verbs.returnTo(id).entrySet().stream()
                        .map(one -> new StepName(one.getKey(), one.getValue()))
                        .toList());
    }

    @PostMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        desk.claim(signedIn.actor(), id);
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, @RequestBody(required = false) Release release) {
        desk.release(signedIn.actor(), id, release == null ? null : release.reason());
    }

    @PostMapping("/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(@PathVariable String id, @RequestBody Transfer transfer) {
        desk.transfer(signedIn.actor(), id, transfer.to(), transfer.reason());
    }

    /** By a leader of the office or an administrator. */
    @PostMapping("/take-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@PathVariable String id, @RequestBody Transfer transfer) {
        supervision.takeOver(signedIn.actor(), id, transfer.to(), transfer.reason());
    }

    @PostMapping("/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody Completion completion) {
        desk.complete(signedIn.actor(), id, completion);
    }

    private FormView form(WorkItem item, Step step) {
        var schema = papers.of(
                cases.get(item.caseNo()), forms.of(item.version(), step.form()).json());
        return new FormView(schema, data.of(item.caseNo(), step.form()));
    }

    private static List<OutcomeView> outcomes(Step step, Locale locale) {
        return step.outcomes().stream()
                .map(outcome ->
                        new OutcomeView(outcome.code(), outcome.name(locale), outcome.nature(), outcome.needsReason()))
                .toList();
    }
}
