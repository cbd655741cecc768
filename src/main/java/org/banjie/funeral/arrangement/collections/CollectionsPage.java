package org.banjie.funeral.arrangement.collections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Cases;
import org.banjie.funeral.arrangement.rules.FuneralRights;
import org.banjie.funeral.booking.resources.Driver;
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
    private static final int UNBOOKED = 50;

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final WaitingBodies waiting;
    private final Unbooked unbooked;
    private final Cases cases;
    private final Settings settings;
    private final Clock clock;

    CollectionsPage(
            SignedIn signedIn,
            Recusals recusals,
            WaitingBodies waiting,
            Unbooked unbooked,
            Cases cases,
            Settings settings,
            Clock clock) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.waiting = waiting;
        this.unbooked = unbooked;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param dueAt when the twelve hours are over
     * @param left minutes until then; negative once they are over
     */
    record Line(
            String caseNo,
            String deceased,
            String pickUp,
            String phone,
            Instant dueAt,
            long left,
            String vehicle,
            Instant leaves,
            Driver driver,
            boolean out) {

        public boolean late() {
            return left < 0;
        }
    }

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
                .addObject("unbooked", unbooked.last(barred, UNBOOKED))
                .addObject("journeys", waiting.journeys(LocalDate.now(clock), JOURNEYS))
                .addObject("barred", barred)
                .addObject("hours", settings.value("funeral", "collectHours"))
                .addObject("zone", clock.getZone());
    }

    private List<Line> lines(List<WaitingBodies.Row> rows, Set<String> barred) {
        var hours = Duration.ofHours(Long.parseLong(settings.value("funeral", "collectHours")));
        var phones = cases.phones(rows.stream()
                .map(WaitingBodies.Row::caseNo)
                .filter(caseNo -> !barred.contains(caseNo))
                .toList());
        return rows.stream()
                .map(row -> line(row, hours, phones, barred.contains(row.caseNo())))
                .toList();
    }

    /** Whoever must keep away sees that somebody waits, and not who. */
    private Line line(WaitingBodies.Row row, Duration hours, Map<String, String> phones, boolean hidden) {
        var due = row.knownAt().plus(hours);
        return new Line(
                hidden ? null : row.caseNo(),
                hidden ? null : row.deceased(),
                hidden ? null : row.pickUp(),
                hidden ? null : phones.get(row.caseNo()),
                due,
                Math.floorDiv(Duration.between(clock.instant(), due).toSeconds(), 60),
                row.vehicle(),
                row.leaves(),
                row.driver(),
                row.out());
    }
}
