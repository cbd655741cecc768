package org.banjie.worklist.export;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.words.Sentences;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.pages.CaseRows.CaseRow;
import org.banjie.worklist.pages.Contents;
import org.banjie.worklist.words.RowView;
import org.springframework.stereotype.Component;

/** The rows of a list as lines of a table to take away: with the words, and no more than, its page shows. */
@Component
class ExportRows {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final List<String> OPEN =
            List.of("due", "light", "case", "applicant", "kind", "step", "street", "area", "since", "holder");
    private static final List<String> DONE =
            List.of("done", "outcome", "case", "applicant", "kind", "step", "street", "area");
    private static final List<String> CLOSED = List.of("closed", "outcome", "case", "applicant", "matter", "area");

    private final Contents contents;
    private final Sentences sentences;
    private final Clock clock;

    ExportRows(Contents contents, Sentences sentences, Clock clock) {
        this.contents = contents;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** @param next cursor of what comes after these; null at the end */
    record Part(List<List<String>> lines, String next) {}

    List<String> head(Box box, Locale locale) {
        var columns = box.isOfOpenSteps() ? OPEN : box == Box.DONE ? DONE : CLOSED;
        return columns.stream()
                .map(column -> sentences.in(locale, "worklist.export." + column))
                .toList();
    }

    Part part(Actor actor, Query query, Locale locale) {
        var shown = contents.more(actor, query, locale);
        var lines = query.box() == Box.CLOSED
                ? shown.cases().stream().map(one -> closed(one, locale))
                : shown.steps().stream().map(row -> row.outcome() == null ? open(row, locale) : done(row));
        return new Part(lines.toList(), shown.next());
    }

    private List<String> open(RowView row, Locale locale) {
        var lamp = row.lamp();
        return line(
                lamp == null
                        ? null
                        : lamp.isInHours() ? at(lamp.dueAt()) : lamp.dueOn().toString(),
                lamp == null ? null : sentences.in(locale, "worklist.export.light." + lamp.light()),
                row.caseNo(),
                row.applicant(),
                row.kind(),
                row.step(),
                row.street(),
                row.place(),
                at(row.since()),
                row.holder());
    }

    private List<String> done(RowView row) {
        return line(
                at(row.doneAt()),
                row.outcome(),
                row.caseNo(),
                row.applicant(),
                row.kind(),
                row.step(),
                row.street(),
                row.place());
    }

    private List<String> closed(CaseRow one, Locale locale) {
        var outcome = sentences.in(locale, "worklist.status." + one.status());
        return line(at(one.closedAt()), outcome, one.caseNo(), one.applicant(), one.matter(), one.place());
    }

    private String at(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }

    private static List<String> line(String... cells) {
        return Stream.of(cells).map(cell -> cell == null ? "" : cell).toList();
    }
}
