package org.banjie.oversight.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.Counted;
import org.banjie.files.SheetWriter;
import org.banjie.kinds.Kinds;
import org.banjie.site.Download;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures to take away: a row for each kind and month, which a workbook adds up as its reader likes, and what is counted. */
@Controller
class FigureWorkbook {

    private final FiguresDesk desk;
    private final Kinds kinds;
    private final Sentences sentences;

    FigureWorkbook(FiguresDesk desk, Kinds kinds, Sentences sentences) {
        this.desk = desk;
        this.kinds = kinds;
        this.sentences = sentences;
    }

    @GetMapping(FiguresPage.PATH + "/workbook")
    void workbook(
            @RequestParam(required = false) YearMonth from,
            @RequestParam(required = false) YearMonth to,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var span = desk.span(from, to);
        var bytes = written(span, desk.lines(span), locale);
        var name = sentences.in(locale, "oversight.figures.span", span.from(), span.to()) + ".xlsx";
        new Download(name, SheetWriter.MEDIA_TYPE, bytes.length).toSave(response);
        response.getOutputStream().write(bytes);
    }

    private byte[] written(MonthSpan span, List<Line> lines, Locale locale) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(bytes)) {
            sheet.row(head(locale));
            for (var month : span.months()) {
                var sums = FigureTable.of(
                        lines.stream()
                                .filter(line -> line.month().equals(month))
                                .toList(),
                        span);
                for (var sum : sums.kinds()) sheet.row(row(month, sum, locale));
            }
            for (var said : population(span, locale)) sheet.row(List.of(said));
        }
        return bytes.toByteArray();
    }

    private List<String> head(Locale locale) {
        var columns = Stream.of(Counted.values()).map(Counted::name);
        return Stream.of(Stream.of("month", "kind"), columns, Stream.of("amount"))
                .flatMap(part -> part)
                .map(part -> sentences.in(locale, "oversight.figures." + part))
                .toList();
    }

    private List<Object> row(YearMonth month, FigureTable.Sums sums, Locale locale) {
        var row = new ArrayList<Object>(List.of(month.toString(), name(sums.key(), locale)));
        for (var one : Counted.values()) row.add(sums.of(one));
        row.add(sums.amount());
        return row;
    }

    private String name(String kind, Locale locale) {
        return kinds.all().stream()
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .map(one -> one.name().in(locale))
                .orElse(kind);
    }

    private List<String> population(MonthSpan span, Locale locale) {
        return Stream.of("", ".received", ".late", ".amount")
                .map(part -> sentences.in(locale, "oversight.figures.population" + part, span.from(), span.to()))
                .toList();
    }
}
