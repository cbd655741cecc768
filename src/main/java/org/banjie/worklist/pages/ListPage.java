package org.banjie.worklist.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.RefusalStatus;
import org.banjie.worklist.asking.Asked;
import org.banjie.worklist.asking.Asking;
import org.banjie.worklist.asking.Place;
import org.banjie.worklist.back.JustDone;
import org.banjie.worklist.back.LedBack;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.live.LiveNews;
import org.banjie.worklist.pages.Contents.Shown;
import org.banjie.worklist.saved.SavedColumns;
import org.banjie.worklist.saved.SavedFilters;
import org.banjie.worklist.talk.FollowNews;
import org.banjie.worklist.urging.UrgeMarks;
import org.banjie.worklist.words.RowView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of a desk: what waits, what I have, what I did, what I follow, what is closed. */
@Controller
class ListPage {

    private static final int ROWS = 25;

    private final SignedIn signedIn;
    private final Asking asking;
    private final Contents contents;
    private final Options options;
    private final Tabs tabs;
    private final DoneRows doneRows;
    private final JustDone justDone;
    private final News news;
    private final OtherWork otherWork;
    private final SavedFilters saved;
    private final SavedColumns columns;
    private final UrgeMarks urges;
    private final FollowNews followNews;
    private final LiveNews live;
    private final LedBack ledBack;

    ListPage(
            SignedIn signedIn,
            Asking asking,
            Contents contents,
            Options options,
            Tabs tabs,
            DoneRows doneRows,
            JustDone justDone,
            News news,
            OtherWork otherWork,
            SavedFilters saved,
            SavedColumns columns,
            UrgeMarks urges,
            FollowNews followNews,
            LiveNews live,
            LedBack ledBack) {
        this.signedIn = signedIn;
        this.asking = asking;
        this.contents = contents;
        this.options = options;
        this.tabs = tabs;
        this.doneRows = doneRows;
        this.justDone = justDone;
        this.news = news;
        this.otherWork = otherWork;
        this.saved = saved;
        this.columns = columns;
        this.urges = urges;
        this.followNews = followNews;
        this.live = live;
        this.ledBack = ledBack;
    }

    /**
     * @param done the step somebody has just ended; the list says so
     * @param back where they are led on to, where they came from no list
     * @param at where in the list the row stood that they are done with
     */
    @GetMapping("/worklist")
    ModelAndView list(
            @ModelAttribute("asked") Asked asked,
            @RequestParam(required = false) String trail,
            @RequestParam(required = false) String done,
            @RequestParam(required = false) String at,
            @RequestParam(required = false) String back,
            @RequestHeader(name = "HX-Request", required = false) String partial,
            RedirectAttributes next,
            Locale locale) {
        var actor = signedIn.actor();
        if (!actor.staff()) return new ModelAndView("redirect:/my");
        if (back != null) return ledBack.to(back, actor, done, next, locale);
        var page = new ModelAndView(partial == null ? "worklist/list" : "worklist/list :: refreshed");
        var query = query(asked, page);
        addRows(page, actor, query, Place.of(asked, trail), locale);
        if (partial == null) addBar(page, actor, query, locale);
        return page.addObject("query", query)
                .addObject("me", actor.uid())
                .addObject("saved", saved.of(actor))
                .addObject("columns", SavedColumns.OPTIONAL)
                .addObject("hidden", columns.hiddenFrom(actor.uid()))
                .addObject("nextRow", at == null ? null : nextRow(actor, query, at))
                .addObject("done", Optional.ofNullable(done).flatMap(id -> justDone.by(actor, id, query, at, locale)));
    }

    /** Where the last row of a page was the last one to do, the page before is shown. */
    private void addRows(ModelAndView page, Actor actor, Query query, Place place, Locale locale) {
        var shown = page.getStatus() == null ? contents.of(actor, query, locale) : Shown.NOTHING;
        var before = place.before();
        if (shown.size() == 0 && page.getStatus() == null && before.isPresent()) {
            var other = before.get();
            addRows(page, actor, query.from(other.asked().cursor(), ROWS), other, locale);
            return;
        }
        if (query.box() == Box.DONE) {
            page.addObject("groups", doneRows.groups(shown.steps()))
                    .addObject("now", doneRows.now(actor, shown.steps(), locale));
        }
        page.addObject("shown", shown)
                .addObject("urged", urged(query, shown, locale))
                .addObject(
                        "followed",
                        query.box() == Box.FOLLOWED ? followNews.of(actor, shown.numbers(), locale) : Map.of())
                .addObject("place", place)
                .addObject("first", place.firstRow(ROWS))
                .addObject("previous", place.previous())
                .addObject("next", place.next(shown.next()));
    }

    /** Those who could do the step read who presses for it; whoever only follows the case need not. */
    private Map<String, UrgeMarks.Mark> urged(Query query, Shown shown, Locale locale) {
        if (query.box() != Box.TODO && query.box() != Box.MINE) return Map.of();
        return urges.of(shown.steps().stream().map(RowView::taskId).toList(), locale);
    }

    private String nextRow(Actor actor, Query query, String at) {
        return justDone.next(actor, query, at).map(row -> row.item().taskId()).orElse(null);
    }

    /** What was told above the list has been read. */
    @PostMapping("/worklist/told")
    String read(@RequestParam long upTo) {
        news.read(signedIn.actor(), upTo);
        return "redirect:/worklist";
    }

    /** What cannot be read is said above the list, which stays empty: another list would be taken for the one asked for. */
    private Query query(Asked asked, ModelAndView page) {
        page.addObject("errors", List.<InputError>of());
        try {
            return asking.read(asked, ROWS);
        } catch (Invalid invalid) {
            page.addObject("errors", invalid.errors()).setStatus(RefusalStatus.of(invalid.nature()));
            return Query.of(Box.TODO);
        }
    }

    private void addBar(ModelAndView page, Actor actor, Query query, Locale locale) {
        var others = otherWork.of(actor, locale);
        page.addObject("tabs", tabs.of(actor, query.box(), OtherWork.count(others)))
                .addObject("otherCount", OtherWork.count(others))
                .addObject("live", live.position())
                .addObject("others", query.box() == Box.TODO && query.cursor() == null ? others : List.of())
                .addObject("kinds", options.kinds(actor, locale))
                .addObject("steps", options.steps(actor, locale))
                .addObject("areas", options.areas(actor))
                .addObject("holders", options.holders(actor))
                .addObject("tellings", news.of(actor, locale));
    }
}
