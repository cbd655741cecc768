package org.banjie.worklist.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.kinds.Kinds;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of a desk: what waits, what I have, what I did, what I follow. */
@Controller
class ListPage {

    /** A tab says "99+" above this. */
    private static final int COUNTED_ON_TABS = 99;

    private static final int ROWS = 25;

    private final SignedIn signedIn;
    private final Worklist worklist;
    private final Rows rows;
    private final JustDone justDone;
    private final CaseRows caseRows;
    private final Kinds kinds;
    private final News news;
    private final OtherWork otherWork;

    ListPage(
            SignedIn signedIn,
            Worklist worklist,
            Rows rows,
            JustDone justDone,
            CaseRows caseRows,
            Kinds kinds,
            News news,
            OtherWork otherWork) {
        this.signedIn = signedIn;
        this.worklist = worklist;
        this.rows = rows;
        this.justDone = justDone;
        this.caseRows = caseRows;
        this.kinds = kinds;
        this.news = news;
        this.otherWork = otherWork;
    }

    /** @param count null for a box that is not counted */
    record Tab(Box box, String href, String count, boolean here) {}

    /** @param done the step somebody has just ended; the list says so */
    @GetMapping("/worklist")
    ModelAndView list(
            @ModelAttribute("asked") Asked asked,
            @RequestParam(required = false) String done,
            @RequestHeader(name = "HX-Request", required = false) String partial,
            Locale locale) {
        var actor = signedIn.actor();
        if (!actor.staff()) return new ModelAndView("redirect:/my");
        var query = asked.query();
        var list = worklist.page(actor, query);
        var others = otherWork.of(actor, locale);
        return new ModelAndView(partial == null ? "worklist/list" : "worklist/list :: refreshed")
                .addObject("query", query)
                .addObject("tabs", tabs(actor, query.box(), others))
                .addObject("others", query.box() == Box.TODO && query.cursor() == null ? others : List.of())
                .addObject("rows", rows.of(actor, list.rows(), locale))
                .addObject("more", query.box() == Box.FOLLOWED ? caseRows.withoutStep(actor, locale) : List.of())
                .addObject("count", list.count())
                .addObject("first", Trail.parse(asked.trail()).firstRow(ROWS))
                .addObject("previous", asked.previous())
                .addObject("next", asked.next(list.next()))
                .addObject("kinds", kinds.all())
                .addObject("tellings", news.of(actor, locale))
                .addObject("done", Optional.ofNullable(done).flatMap(id -> justDone.by(actor, id, locale)));
    }

    /** What was told above the list has been read. */
    @PostMapping("/worklist/told")
    String read(@RequestParam long upTo) {
        news.read(signedIn.actor(), upTo);
        return "redirect:/worklist";
    }

    private List<Tab> tabs(Actor actor, Box here, List<OtherWork.Line> others) {
        return Arrays.stream(Box.values())
                .map(box -> tab(actor, box, here, box == Box.TODO ? OtherWork.count(others) : 0))
                .toList();
    }

    private Tab tab(Actor actor, Box box, Box here, int others) {
        var address = "/worklist?box=" + box.name().toLowerCase(Locale.ROOT);
        return new Tab(box, address, box == Box.DONE ? null : count(actor, box, others), box == here);
    }

    private String count(Actor actor, Box box, int others) {
        var count = worklist.count(actor, box, COUNTED_ON_TABS);
        var all = count.value() + others;
        return count.exact() && all <= COUNTED_ON_TABS ? Integer.toString(all) : COUNTED_ON_TABS + "+";
    }
}
