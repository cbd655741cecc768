package org.banjie.oversight.reports;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.stereotype.Service;

/**
 * The reports of the months that are over, one for each street and the bureau, made once: what is counted is fixed then and prints the
 * same for good, whatever becomes of the cases.
 */
@Service
public class MonthlyReports {

    /** As the list of papers has it. */
    static final String PAPER = "monthly-report";

    private final Documents documents;
    private final ReportFacts facts;
    private final Units units;
    private final Clock clock;

    MonthlyReports(Documents documents, ReportFacts facts, Units units, Clock clock) {
        this.documents = documents;
        this.facts = facts;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Makes it, unless it is there.
     *
     * @param by uid of who asked for it, or {@code system}
     * @throws Invalid for a month that is not over
     */
    void make(Unit unit, YearMonth month, String by) {
        if (!month.isBefore(now())) {
            throw new Invalid(List.of(new InputError("month", "not-over", "oversight.reports.not-over")));
        }
        if (find(unit, month).isPresent()) return;
        var given = new HashMap<>(facts.of(unit, month));
        given.put("kind", Documents.OF_THE_BUREAU);
        given.put("organ", unit.code());
        given.put("by", by);
        documents.issue(subject(unit, month), PAPER, given);
    }

    Optional<Document> find(Unit unit, YearMonth month) {
        return documents.newest(subject(unit, month), PAPER);
    }

    /** Those of these months that are there. */
    Map<YearMonth, Document> of(Unit unit, Collection<YearMonth> months) {
        var subjects = months.stream().collect(Collectors.toMap(month -> subject(unit, month), month -> month));
        return documents.newest(subjects.keySet(), PAPER).stream()
                .collect(Collectors.toMap(one -> subjects.get(one.caseNo()), one -> one));
    }

    /** Those that have no report of the month that ended last. */
    List<Unit> without() {
        var month = now().minusMonths(1);
        var all = Stream.of(UnitLevel.DISTRICT, UnitLevel.STREET)
                .flatMap(level -> units.offices(level).stream())
                .toList();
        var made = documents
                .newest(all.stream().map(unit -> subject(unit, month)).toList(), PAPER)
                .stream()
                .map(Document::caseNo)
                .collect(Collectors.toSet());
        return all.stream().filter(unit -> !made.contains(subject(unit, month))).toList();
    }

    YearMonth now() {
        return YearMonth.now(clock);
    }

    /** What it is kept under, as the papers of a case are under its number. */
    private static String subject(Unit unit, YearMonth month) {
        return "YB-" + unit.code() + "-" + month;
    }
}
