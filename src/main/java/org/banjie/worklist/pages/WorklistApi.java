package org.banjie.worklist.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.time.Light;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.asking.Asked;
import org.banjie.worklist.asking.Asking;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.ClosedItems;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.talk.FollowNews;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists over the API. */
@RestController
@RequestMapping("/api/v1/worklist")
class WorklistApi {

    private final SignedIn signedIn;
    private final Asking asking;
    private final Worklist worklist;
    private final ClosedItems closed;
    private final Models models;
    private final Rights rights;
    private final OtherWork otherWork;
    private final FollowNews followNews;
    private final Clock clock;

    WorklistApi(
            SignedIn signedIn,
            Asking asking,
            Worklist worklist,
            ClosedItems closed,
            Models models,
            Rights rights,
            OtherWork otherWork,
            FollowNews followNews,
            Clock clock) {
        this.signedIn = signedIn;
        this.asking = asking;
        this.worklist = worklist;
        this.closed = closed;
        this.models = models;
        this.rights = rights;
        this.otherWork = otherWork;
        this.followNews = followNews;
        this.clock = clock;
    }

    /**
     * @param taskId null for a closed case
     * @param outcome how a step was ended, or the status a case was closed with; null while it is open
     * @param doneAt when that was
     * @param lentBy uid of who lent it to the assignee to prepare, and decides; null for nobody
     */
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
            String outcome,
            OffsetDateTime doneAt,
            String lentBy) {}

    /** What waits in another room: what it is in words, the page where it is done, since and until when, and how many. */
    record OtherView(String what, String page, OffsetDateTime since, LocalDate until, Light light, int count) {}

    /** @param others what waits in other rooms, on the first page of all that is to be done; empty elsewhere */
    record ListView(List<ItemView> items, String next, Page.Count count, List<OtherView> others) {}

    @GetMapping
    ListView list(@ParameterObject Asked asked, @RequestParam(defaultValue = "25") int limit, Locale locale) {
        var query = asking.read(asked, limit);
        var actor = signedIn.actor();
        return query.box() == Box.CLOSED ? closed(actor, query) : steps(actor, query, locale);
    }

    private ListView steps(Actor actor, Query query, Locale locale) {
        var page = worklist.page(actor, query);
        var news = query.box() == Box.FOLLOWED ? news(actor, page, locale) : Map.<String, FollowNews.News>of();
        var items = page.rows().stream()
                .map(row -> view(actor, row, isNew(row, news), locale))
                .toList();
        return new ListView(items, page.next(), page.count(), others(actor, query, locale));
    }

    private Map<String, FollowNews.News> news(Actor actor, Page page, Locale locale) {
        var numbers =
                page.rows().stream().map(row -> row.item().caseNo()).distinct().toList();
        return followNews.of(actor, numbers, locale);
    }

    private List<OtherView> others(Actor actor, Query query, Locale locale) {
        if (query.box() != Box.TODO || query.cursor() != null || !query.where().isNone()) return List.of();
        return otherWork.of(actor, locale).stream()
                .map(line -> new OtherView(
                        line.what(), line.href(), at(line.since()), line.until(), line.light(), line.count()))
                .toList();
    }

    private ListView closed(Actor actor, Query query) {
        var page = closed.page(actor, query);
        var items = page.rows().stream().map(one -> view(actor, one)).toList();
        var exact = page.next() == null && query.cursor() == null;
        return new ListView(items, page.next(), new Page.Count(items.size(), exact), List.of());
    }

    /** A case that is over has no step: since when it was there, when it was closed, and how. */
    private ItemView view(Actor actor, Case one) {
        return new ItemView(
                null,
                one.caseNo(),
                one.kind(),
                null,
                null,
                rights.nameFor(actor, one.kind(), one.applicantName()),
                one.area(),
                at(one.handedInAt()),
                null,
                null,
                null,
                null,
                false,
                one.status().name(),
                at(one.closedAt()),
                null);
    }

    /** Of a step, that they have not opened it; of a case they follow, that something happened since they looked. */
    private static boolean isNew(Page.Row row, Map<String, FollowNews.News> followed) {
        var news = followed.get(row.item().caseNo());
        return news == null ? row.isNew() : news.unread();
    }

    private ItemView view(Actor actor, Page.Row row, boolean isNew, Locale locale) {
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
                at(item.since()),
                due.on(),
                due.isInHours() ? at(due.at()) : null,
                due.light(clock.instant(), clock.getZone()),
                item.assignee(),
                isNew,
                row.outcome(),
                row.doneAt() == null ? null : at(row.doneAt()),
                item.lentBy());
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
