package org.banjie.organisations.inspection.rounds;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.files.Seen;
import org.banjie.organisations.inspection.SeenReports;
import org.banjie.organisations.inspection.contacts.OrganisationDesk;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** The yearly rounds for programs. */
@RestController
@RequestMapping("/api/v1/inspection")
class InspectionApi {

    private static final int PAGE = 200;

    private final RoundDesk desk;
    private final InspectionReports reports;
    private final OrganisationDesk organisations;
    private final ReportDeadline owed;
    private final SeenReports seen;

    InspectionApi(
            RoundDesk desk,
            InspectionReports reports,
            OrganisationDesk organisations,
            ReportDeadline owed,
            SeenReports seen) {
        this.desk = desk;
        this.reports = reports;
        this.organisations = organisations;
        this.owed = owed;
        this.seen = seen;
    }

    record Wanted(int year) {}

    record Recognised(boolean charity) {}

    /**
     * @param reportBy and {@code registryBy}: last days, rolled over rest days
     * @param counts how many organisations stand where, by state or conclusion
     */
    record Answer(
            int year,
            InspectionRound.State state,
            LocalDate reportBy,
            LocalDate registryBy,
            int population,
            Map<String, Integer> counts) {}

    /** 409 when that year has its round. */
    @PostMapping("/rounds")
    ResponseEntity<Answer> open(@RequestBody Wanted wanted) {
        desk.open(wanted.year());
        return ResponseEntity.created(URI.create("/api/v1/inspection/rounds/" + wanted.year()))
                .body(one(wanted.year()));
    }

    @GetMapping("/rounds")
    List<Answer> all() {
        return desk.all().stream().map(round -> one(round.year())).toList();
    }

    /** With an ETag of its dates, which whoever changes them names as If-Match. */
    @GetMapping("/rounds/{year}")
    ResponseEntity<Answer> round(@PathVariable int year) {
        return ResponseEntity.ok().eTag(desk.get(year).seen()).body(one(year));
    }

    private Answer one(int year) {
        var round = desk.get(year);
        return new Answer(
                year,
                round.state(),
                owed.rolled(round.reportBy()),
                owed.rolled(round.registryBy()),
                round.population(),
                reports.counts(year));
    }

    /** @param after the last code of the page before */
    @GetMapping("/rounds/{year}/reports")
    List<InspectionReport> reports(
            @PathVariable int year,
            @RequestParam InspectionReport.State state,
            @RequestParam(defaultValue = "") String after) {
        desk.get(year);
        return seen.among(reports.in(year, state, after, PAGE), InspectionReport::caseNo);
    }

    /** 409 over dates that were not seen. */
    @PutMapping("/rounds/{year}/dates")
    ResponseEntity<Answer> shift(
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestBody NewDates dates) {
        desk.shift(year, dates, Seen.named(expected));
        return round(year);
    }

    /** 409 before the last day is over. */
    @PostMapping("/rounds/{year}/close")
    Answer close(@PathVariable int year) {
        desk.close(year);
        return one(year);
    }

    /** Phones on file, all or none. */
    @PutMapping("/contacts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void contacts(@RequestBody List<OrganisationDesk.Contact> all) {
        organisations.contacts(all);
    }

    @PutMapping("/organisations/{uscc}/charity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void charity(@PathVariable String uscc, @RequestBody Recognised recognised) {
        organisations.charity(uscc, recognised.charity());
    }
}
