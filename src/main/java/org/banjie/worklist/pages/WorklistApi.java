package org.banjie.worklist.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.time.Light;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.list.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists over the API. */
@RestController
@RequestMapping("/api/v1/worklist")
class WorklistApi {

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final Models models;
    private final Rights rights;
    private final OtherWork otherWork;
    private final Clock clock;

    WorklistApi(SignedIn signedIn, Worklist worklist, Models models, Rights rights, OtherWork otherWork, Clock clock) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.models = models;
        this.rights = rights;
        this.otherWork = otherWork;
        this.clock = clock;
    }

    record ItemView(
            String taskId,
            String caseNo,
            String kind,
            String step,
            String stepName,
            String applicant,
            String area,
            OffsetDateTime since,
            LocalDate dueOn,
            OffsetDateTime dueAt,
            Light light,
            String assignee,
            boolean isNew,
            String outcome) {}

    /** What waits in another room: what it is in words, the page where it is done, since and until when, and how many. */
    record OtherView(String what, String page, OffsetDateTime since, LocalDate until, Light light, int count) {}

    /** @param others what waits in other rooms, on the first page of what is to be done; empty elsewhere */
    record ListView(List<ItemView> items, String next, Page.Count count, List<OtherView> others) {}

    @GetMapping
    ListView list(
            @RequestParam(defaultValue = "todo") String box,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Light light,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "25") int limit,
            Locale locale) {
        var query = new Query(
                WorklistWords.parse(Box.class, "box", box),
                kind,
                q,
                light,
                WorklistWords.parse(Sort.class, "sort", sort),
                cursor,
                limit);
        var actor = signedIn.actor();
        var page = worklist.page(actor, query);
        var items = page.rows().stream().map(row -> view(actor, row, locale)).toList();
        return new ListView(items, page.next(), page.count(), others(actor, query, locale));
    }

    private List<OtherView> others(Actor actor, Query query, Locale locale) {
        if (query.box() != Box.TODO || query.cursor() != null) return List.of();
        return otherWork.of(actor, locale).stream()
                .map(line -> new OtherView(
                        line.what(), line.href(), moment(line.since()), line.until(), line.light(), line.count()))
                .toList();
    }

    private OffsetDateTime moment(Instant at) {
        return at.atZone(clock.getZone()).toOffsetDateTime();
    }

    private ItemView view(Actor actor, Page.Row row, Locale locale) {
        var item = row.item();
        var due = item.due();
        return new ItemView(
                item.taskId(),
                item.caseNo(),
                item.kind(),
                item.step(),
                models.step(item.version(), item.step()).name(locale),
                rights.nameFor(actor, item.kind(), item.what().applicant()),
                item.what().area(),
                moment(item.since()),
                due.on(),
                due.isInHours() ? moment(due.at()) : null,
                due.light(clock.instant(), clock.getZone()),
                item.assignee(),
                row.isNew(),
                row.outcome());
    }
}
