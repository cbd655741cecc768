package org.banjie.time.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.CalendarYear;
import org.banjie.time.calendar.CalendarYears;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which open limits a change of the calendar would move, reckoned as {@link LimitReckoner} would and without moving any. */
@Component
@Transactional(readOnly = true)
public class LimitForecast {

    /** Rows held in memory at a time. */
    private static final int BATCH = 500;

    private final LimitRows rows;
    private final Pauses pauses;
    private final LimitDates dates;
    private final CalendarYears calendar;

    LimitForecast(LimitRows rows, Pauses pauses, LimitDates dates, CalendarYears calendar) {
        this.rows = rows;
        this.pauses = pauses;
        this.dates = dates;
        this.calendar = calendar;
    }

    /** @param subject the case number */
    public record Move(String subject, String code, LocalDate dueOn, LocalDate wouldBeDueOn) {}

    /**
     * @param moved how many limits would have another last day
     * @param first those of them that would end first
     */
    public record Moves(int moved, List<Move> first) {}

    /**
     * @param shown how many are told one by one
     * @throws CalendarNotLoaded where a limit would reach into a year that nobody has loaded
     */
    public Moves of(CalendarYear year, int shown) {
        return calendar.supposing(year, () -> moves(year.year(), shown));
    }

    private Moves moves(int year, int shown) {
        var moved = 0;
        var first = List.<Move>of();
        var batch = rows.seenTouching(year, 0, BATCH);
        while (!batch.isEmpty()) {
            var moves = moves(batch);
            moved += moves.size();
            first = first(first, moves, shown);
            batch = rows.seenTouching(year, batch.get(batch.size() - 1).id(), BATCH);
        }
        return new Moves(moved, first);
    }

    private static List<Move> first(List<Move> before, List<Move> more, int shown) {
        var all = new ArrayList<>(before);
        all.addAll(more);
        return all.stream()
                .sorted(Comparator.comparing(Move::wouldBeDueOn)
                        .thenComparing(Move::subject)
                        .thenComparing(Move::code))
                .limit(shown)
                .toList();
    }

    private List<Move> moves(List<LimitRow> batch) {
        var stood = pauses.knownOf(batch.stream().map(LimitRow::id).toList());
        return batch.stream()
                .map(row -> move(row.limit(), stood.getOrDefault(row.id(), List.of())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null for one that stays. */
    private Move move(StatutoryLimit limit, List<Pauses.Pause> stood) {
        var due =
                dates.of(limit.startsOn(), limit.length(), limit.unit(), stood).dueOn();
        return due.equals(limit.dueOn()) ? null : new Move(limit.subject(), limit.code(), limit.dueOn(), due);
    }
}
