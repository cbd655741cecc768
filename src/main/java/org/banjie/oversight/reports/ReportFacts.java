package org.banjie.oversight.reports;

import java.text.DecimalFormat;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.Roles;
import org.banjie.cases.figures.CaseFigures;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.CaseFigures.Population;
import org.banjie.cases.figures.Counted;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.oversight.figures.FigureNames;
import org.banjie.oversight.figures.FigureSums;
import org.banjie.oversight.figures.FigureTable;
import org.banjie.oversight.figures.FiguresDesk;
import org.banjie.oversight.figures.MonthSpan;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * What the report of a month says: sums alone, of every case of the kinds that the head of that office may see. It names no case, and is
 * the same whoever reads it. In Chinese, as papers are.
 */
@Component
class ReportFacts {

    private static final Locale PAPER = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu年M月d日 H时mm分", PAPER);
    private static final List<String> POPULATION = List.of(".received", ".sent-back", ".office", ".late", ".amount");

    private final CaseFigures figures;
    private final FiguresDesk desk;
    private final FigureNames names;
    private final Kinds kinds;
    private final Sentences sentences;
    private final Clock clock;

    ReportFacts(
            CaseFigures figures, FiguresDesk desk, FigureNames names, Kinds kinds, Sentences sentences, Clock clock) {
        this.figures = figures;
        this.desk = desk;
        this.names = names;
        this.kinds = kinds;
        this.sentences = sentences;
        this.clock = clock;
    }

    Map<String, Object> of(Unit unit, YearMonth month) {
        var lines = figures.of(new Population(desk.streets(unit), kinds(unit), Set.of(), month, month));
        var table = FigureTable.of(lines, new MonthSpan(month, month));
        var said = month.getYear() + "年" + month.getMonthValue() + "月";
        var facts = new HashMap<String, Object>();
        facts.put("reportMonth", said);
        facts.put("countedAt", MOMENT.format(ZonedDateTime.now(clock)));
        facts.put("columns", columns());
        facts.put("byKind", rows(table.kinds(), table.all()));
        facts.put("byStreet", several(table.streets(), table.all()));
        facts.put("byOffice", several(table.offices(), table.all()));
        facts.put("inTime", inTime(lines));
        facts.put("population", population(said));
        return facts;
    }

    private Set<String> kinds(Unit unit) {
        var head = unit.level() == UnitLevel.DISTRICT ? Roles.DISTRICT_APPROVER : Roles.STREET_LEADER;
        return kinds.all().stream()
                .filter(kind -> kind.sight().getOrDefault(head, Sight.NONE) != Sight.NONE)
                .map(Kind::code)
                .collect(Collectors.toSet());
    }

    private List<String> columns() {
        return Stream.concat(Stream.of(Counted.values()).map(Counted::name), Stream.of("amount"))
                .map(one -> sentences.in(PAPER, "oversight.figures." + one))
                .toList();
    }

    private List<Map<String, Object>> several(List<FigureSums> some, FigureSums all) {
        return some.size() > 1 ? rows(some, all) : List.of();
    }

    private List<Map<String, Object>> rows(List<FigureSums> some, FigureSums all) {
        if (some.isEmpty()) return List.of();
        var called = names.in(PAPER);
        var rows = new ArrayList<Map<String, Object>>();
        some.forEach(one -> rows.add(row(called.getOrDefault(one.key(), one.key()), one)));
        rows.add(row(sentences.in(PAPER, "oversight.figures.all"), all));
        return rows;
    }

    private static Map<String, Object> row(String name, FigureSums sums) {
        var counts = Stream.of(Counted.values()).map(sums::of).map(String::valueOf);
        var amount = new DecimalFormat("#,##0.00").format(sums.amount());
        return Map.of(
                "value", name, "cells", Stream.concat(counts, Stream.of(amount)).toList());
    }

    private String inTime(List<Line> lines) {
        var all = FigureSums.of("", lines);
        return all.inTimeOfHundred() == null
                ? null
                : sentences.in(
                        PAPER, "oversight.figures.in-time-of", all.inTimeOfHundred(), all.inTime(), all.decided());
    }

    private List<String> population(String month) {
        return Stream.concat(
                        Stream.of(sentences.in(PAPER, "oversight.reports.population")),
                        POPULATION.stream()
                                .map(one -> sentences.in(PAPER, "oversight.figures.population" + one, month, month)))
                .toList();
    }
}
