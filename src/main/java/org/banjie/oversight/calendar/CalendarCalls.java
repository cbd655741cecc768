package org.banjie.oversight.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.files.Seen;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.CalendarYear;
import org.banjie.time.calendar.CalendarYears;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.LimitForecast;
import org.banjie.time.limits.LimitText;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar for programs. */
@RestController
@RequestMapping("/api/v1")
class CalendarCalls {

    private final CalendarYears years;
    private final WorkingCalendar calendar;
    private final LimitText text;
    private final CalendarDesk desk;
    private final LimitForecast forecast;
    private final SignedIn signedIn;

    CalendarCalls(
            CalendarYears years,
            WorkingCalendar calendar,
            LimitText text,
            CalendarDesk desk,
            LimitForecast forecast,
            SignedIn signedIn) {
        this.years = years;
        this.calendar = calendar;
        this.text = text;
        this.desk = desk;
        this.forecast = forecast;
        this.signedIn = signedIn;
    }

    /** @param provisional whether the year's notice is still to come, so that its days are the statutory ones only */
    record YearAnswer(int year, String source, boolean provisional, List<CalendarDay> days) {

        static YearAnswer of(CalendarYear year) {
            return new YearAnswer(year.year(), year.source(), year.isProvisional(), year.days());
        }
    }

    record YearInput(@NotNull String source, @NotNull List<@NotNull CalendarDay> days) {}

    /**
     * @param days the year as it is to be
     * @param moves how many open limits would have another last day, and those that would end first
     */
    record WaitingAnswer(
            long id, String proposedBy, String source, List<CalendarDay> days, LimitForecast.Moves moves) {}

    /** @param explanation how the date came about, in the caller's language */
    record Deadline(LocalDate dueOn, boolean provisional, String explanation) {}

    /** With an ETag, which whoever puts another in its place names as If-Match. */
    @GetMapping("/calendar/{year}")
    ResponseEntity<YearAnswer> year(@PathVariable int year) {
        signedIn.actor();
        return answer(year);
    }

    /** Nothing moves before another administrator has confirmed it; 409 over a year that was not seen. */
    @PutMapping("/calendar/{year}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    WaitingAnswer propose(
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestBody @Valid YearInput input) {
        desk.propose(year, input.source(), input.days(), Seen.named(expected));
        return waiting(year);
    }

    /** With the limits that it would move; 404 where nothing waits. */
    @GetMapping("/calendar/{year}/change")
    WaitingAnswer waiting(@PathVariable int year) {
        var waiting = desk.waiting(year)
                .orElseThrow(() -> new Refusal(
                        RefusalKind.NOT_FOUND, "no-such-change", "oversight.calendar.gone", Integer.toString(year)));
        var target = waiting.target();
        return new WaitingAnswer(
                waiting.id(),
                waiting.proposedBy(),
                target.source(),
                target.days(),
                forecast.of(target, CalendarPage.SHOWN));
    }

    /** By another administrator than the one who proposed it. */
    @PostMapping("/calendar/{year}/change/{id}/confirm")
    ResponseEntity<YearAnswer> confirm(@PathVariable int year, @PathVariable long id) {
        desk.confirm(year, id);
        return answer(year);
    }

    @DeleteMapping("/calendar/{year}/change/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable int year, @PathVariable long id) {
        desk.drop(year, id);
    }

    private ResponseEntity<YearAnswer> answer(int year) {
        return ResponseEntity.ok().eTag(desk.seen(year)).body(YearAnswer.of(years.get(year)));
    }

    @GetMapping("/deadline")
    Deadline deadline(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @Min(0) @Max(3660) int days,
            @RequestParam DayUnit unit,
            Locale locale) {
        var reckoning = calendar.reckon(from, days, unit);
        return new Deadline(reckoning.due(), reckoning.provisional(), text.of(reckoning, locale));
    }
}
