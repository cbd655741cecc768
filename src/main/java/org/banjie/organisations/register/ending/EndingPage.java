package org.banjie.organisations.register.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Certificates that have ended or end soon. Their days are public (行政许可法第四十条), so anybody may read it. */
@Controller
class EndingPage {

    private static final int ROWS = 20;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final EndingCertificates certificates;
    private final RenewalTimes times;
    private final Clock clock;

    EndingPage(EndingCertificates certificates, RenewalTimes times, Clock clock) {
        this.certificates = certificates;
        this.times = times;
        this.clock = clock;
    }

    record Row(String uscc, String name, LocalDate validUntil, LocalDate applyBy, boolean ended) {}

    /** @param after the day and the code of the last row of the page before */
    @GetMapping("/organisations/ending")
    ModelAndView list(@RequestParam(defaultValue = "") String after) {
        var today = LocalDate.now(clock);
        var from = after.split("_", 2);
        var rows =
                certificates
                        .by(times.warnedUntil(today), day(from[0]), from.length > 1 ? from[1] : "", ROWS + 1)
                        .stream()
                        .map(one -> new Row(
                                one.uscc(),
                                one.name(),
                                one.validUntil(),
                                times.applyBy(one.validUntil()),
                                one.validUntil().isBefore(today)))
                        .toList();
        return page(Slice.of(rows, ROWS));
    }

    private static ModelAndView page(Slice<Row> slice) {
        List<Row> rows = slice.rows();
        return new ModelAndView("organisations/ending")
                .addObject("rows", rows)
                .addObject("next", slice.next(row -> row.validUntil() + "_" + row.uscc()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return FIRST;
        }
    }
}
