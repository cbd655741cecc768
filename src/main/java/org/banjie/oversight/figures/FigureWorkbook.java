package org.banjie.oversight.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.Counted;
import org.banjie.files.SheetWriter;
import org.banjie.site.Download;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The figures to take away: a row for each month, kind, street and office, which a workbook adds up as its reader likes, and what
 * is counted.
 */
@Controller
class FigureWorkbook {

    private static final List<String> KEYS = List.of("month", "kind", "street", "office");

    private static final List<String> POPULATION =
            List.of("", ".received", ".sent-back", ".office", ".late", ".amount");

    private final FiguresDesk desk;
    private final FigureNames names;
    private final Sentences sentences;

    FigureWorkbook(FiguresDesk desk, FigureNames names, Sentences sentences) {
        this.desk = desk;
        this.names = names;
        this.sentences = sentences;
    }

    private record Row(YearMonth month, String kind, String street, String office) {

        static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(Row::month)
                .reversed()
                .thenComparing(Row::kind)
                .thenComparing(Row::street)
                .thenComparing(Row::office);

        static Row of(Line line) {
            return new Row(line.month(), line.kind(), line.street(), line.office());
        }
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
        var rows = lines.stream()
                .collect(Collectors.groupingBy(Row::of, () -> new TreeMap<>(Row.NEWEST_FIRST), Collectors.toList()));
        var called = names.in(locale);
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(bytes)) {
            sheet.row(head(locale));
            for (var row : rows.entrySet()) {
                sheet.row(row(row.getKey(), FigureSums.of("", row.getValue()), called));
            }
            for (var part : POPULATION) {
                sheet.row(List.of(sentences.in(locale, "oversight.figures.population" + part, span.from(), span.to())));
            }
        }
        return bytes.toByteArray();
    }

    private List<String> head(Locale locale) {
        var columns = Stream.of(Counted.values()).map(Counted::name);
        return Stream.of(KEYS.stream(), columns, Stream.of("amount"))
                .flatMap(part -> part)
                .map(part -> sentences.in(locale, "oversight.figures." + part))
                .toList();
    }

    private static List<Object> row(Row row, FigureSums sums, Map<String, String> called) {
        var cells = new ArrayList<Object>(List.of(row.month().toString()));
        for (var key : List.of(row.kind(), row.street(), row.office())) cells.add(called.getOrDefault(key, key));
        for (var one : Counted.values()) cells.add(sums.of(one));
        cells.add(sums.amount());
        return cells;
    }
}
