package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.worklist.supervision.WeekSheet.Line;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a week over the API. */
@RestController
class WeekApi {

    private final SignedIn signedIn;
    private final WeekSheet sheet;
    private final Clock clock;

    WeekApi(SignedIn signedIn, WeekSheet sheet, Clock clock) {
        this.signedIn = signedIn;
        this.sheet = sheet;
        this.clock = clock;
    }

    record LineView(
            String office,
            String kind,
            String step,
            String stepName,
            String holder,
            int arrived,
            int done,
            int late,
            int dueNextWeek,
            OffsetDateTime oldestSince) {}

    record WeekView(
            LocalDate from, LocalDate to, int arrived, int done, int late, int dueNextWeek, List<LineView> lines) {}

    /** @param of any day of the week; the last one that is over without it. @param street one of those somebody answers for */
    @GetMapping("/api/v1/supervision/week")
    WeekView week(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate of,
            @RequestParam(required = false) String street,
            Locale locale) {
        var view = sheet.of(signedIn.actor(), of, street, locale);
        var sums = view.sums();
        return new WeekView(
                view.week().monday(),
                view.week().sunday(),
                sums.arrived(),
                sums.done(),
                sums.late(),
                sums.coming(),
                view.lines().stream().map(this::view).toList());
    }

    private LineView view(Line line) {
        var one = line.figures();
        return new LineView(
                one.grp(),
                one.kind(),
                one.step(),
                line.step(),
                one.holder(),
                one.arrived(),
                one.done(),
                one.late(),
                one.coming(),
                one.oldest() == null
                        ? null
                        : one.oldest().atZone(clock.getZone()).toOffsetDateTime());
    }
}
