package org.banjie.worklist.step;

import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Supervision;
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
    private final TaskViews views;
    private final Desk desk;
    private final Supervision supervision;

    TasksApi(SignedIn signedIn, TaskViews views, Desk desk, Supervision supervision) {
        this.signedIn = signedIn;
        this.views = views;
        this.desk = desk;
        this.supervision = supervision;
    }

    /** @param reason may be missing, and so may the whole body */
    record Release(String reason) {}

    /** @param to for a take-over, nobody gives it back to the office */
    record Transfer(String to, String reason) {}

    @GetMapping
    TaskViews.TaskView task(@PathVariable String id, Locale locale) {
        return views.of(signedIn.actor(), id, locale);
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
}
