package org.banjie.funeral.arrangement.collections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banjie.access.Recusals;
import org.banjie.access.SignedIn;
import org.banjie.funeral.arrangement.rules.FuneralRights;
import org.banjie.kinds.Settings;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is still to be collected and by when (上海市殡葬管理条例第二十一条), the most pressing first, with today's journeys. */
@Controller
@RequestMapping("/funeral/collections")
class CollectionsPage {

    private static final int ROWS = 50;
    private static final int JOURNEYS = 200;

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final WaitingBodies waiting;
    private final Settings settings;
    private final Clock clock;

    CollectionsPage(SignedIn signedIn, Recusals recusals, WaitingBodies waiting, Settings settings, Clock clock) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.waiting = waiting;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param dueAt when the twelve hours are over */
    record Line(String caseNo, String deceased, Instant dueAt, boolean late, String vehicle, Instant leaves) {}

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String after) {
        return page("collections/collections", after);
    }

    /** The part that changes, asked for again every half minute. */
    @GetMapping("/rows")
    ModelAndView part(@RequestParam(defaultValue = "") String after) {
        return page("collections/collections :: rows", after);
    }

    private ModelAndView page(String view, String after) {
        var actor = signedIn.demand(FuneralRights.COLLECTING);
        var barred = recusals.casesBarredFor(actor.uid());
        var slice = Slice.of(waiting.page(after, ROWS + 1), ROWS);
        return new ModelAndView(view)
                .addObject("lines", lines(slice.rows(), barred))
                .addObject("after", after)
                .addObject("next", slice.next(WaitingBodies.Row::caseNo))
                .addObject("journeys", waiting.journeys(LocalDate.now(clock), JOURNEYS))
                .addObject("barred", barred)
                .addObject("hours", settings.value("funeral", "collectHours"))
                .addObject("zone", clock.getZone());
    }

    private List<Line> lines(List<WaitingBodies.Row> rows, Set<String> barred) {
        var hours = Duration.ofHours(Long.parseLong(settings.value("funeral", "collectHours")));
        return rows.stream().map(row -> line(row, hours, barred)).toList();
    }

    /** Whoever must keep away sees that somebody waits, and not who. */
    private Line line(WaitingBodies.Row row, Duration hours, Set<String> barred) {
        var due = row.knownAt().plus(hours);
        var hidden = barred.contains(row.caseNo());
        return new Line(
                hidden ? null : row.caseNo(),
                hidden ? null : row.deceased(),
                due,
                clock.instant().isAfter(due),
                row.vehicle(),
                row.leaves());
    }
}
