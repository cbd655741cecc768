package org.banjie.worklist.supervision;

import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.overseers.Overseers;
import org.banjie.worklist.overseers.Overseers.Scope;
import org.banjie.worklist.supervision.LateSteps.Narrowed;
import org.banjie.worklist.urging.UrgeMarks;
import org.banjie.worklist.urging.Urgers;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is late or near, by office, step and holder, and from there the steps themselves. */
@Controller
class SupervisionPage {

    private static final int SHOWN = 100;

    private final SignedIn signedIn;
    private final Overseers overseers;
    private final LateSteps late;
    private final SupervisionWords words;
    private final Rows rows;
    private final Units units;
    private final Urgers urgers;
    private final UrgeMarks urges;

    SupervisionPage(
            SignedIn signedIn,
            Overseers overseers,
            LateSteps late,
            SupervisionWords words,
            Rows rows,
            Units units,
            Urgers urgers,
            UrgeMarks urges) {
        this.signedIn = signedIn;
        this.overseers = overseers;
        this.late = late;
        this.words = words;
        this.rows = rows;
        this.units = units;
        this.urgers = urgers;
        this.urges = urges;
    }

    @GetMapping("/supervision")
    ModelAndView late(@RequestParam(required = false) String street, Locale locale) {
        var scope = overseers.of(signedIn.actor());
        var lines = words.of(late.groups(narrowed(scope, street)), locale);
        return new ModelAndView("worklist/supervision")
                .addObject("lines", lines)
                .addObject(
                        "late",
                        lines.stream().mapToInt(SupervisionWords.Line::late).sum())
                .addObject(
                        "near",
                        lines.stream().mapToInt(SupervisionWords.Line::near).sum())
                .addObject("streets", streets(scope))
                .addObject("street", street);
    }

    /** The steps of one line; they are opened from there, and given to somebody else by those who may. */
    @GetMapping("/supervision/steps")
    ModelAndView steps(
            @RequestParam String office,
            @RequestParam String step,
            @RequestParam String holder,
            @RequestParam(required = false) String street,
            Locale locale) {
        var actor = signedIn.actor();
        var scope = overseers.of(actor).around(office);
        var found = late.steps(scope, new Narrowed(office, step, holder), SHOWN + 1);
        var shown = found.stream()
                .limit(SHOWN)
                .map(item -> new Page.Row(item, false, null, null))
                .toList();
        return new ModelAndView("worklist/late-steps")
                .addObject("street", street)
                .addObject("office", office)
                .addObject("step", step)
                .addObject("holder", holder)
                .addObject("urgeable", urgers.among(actor, found))
                .addObject(
                        "urged", urges.of(found.stream().map(WorkItem::taskId).toList(), locale))
                .addObject("rows", rows.of(actor, shown, locale))
                .addObject("more", found.size() > SHOWN);
    }

    private List<Unit> streets(Scope scope) {
        return scope.streets().stream()
                .flatMap(code -> units.find(code).stream())
                .toList();
    }

    static Scope narrowed(Scope scope, String street) {
        return street == null || street.isBlank() ? scope : scope.only(street);
    }
}
