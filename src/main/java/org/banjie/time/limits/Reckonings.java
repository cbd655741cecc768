package org.banjie.time.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.time.calendar.Reckoning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the due dates of many cases came about, for the lamps of a list: two queries, however many rows it has. */
@Component
@Transactional(readOnly = true)
public class Reckonings {

    private final LimitRows rows;
    private final Pauses pauses;
    private final LimitDates dates;

    Reckonings(LimitRows rows, Pauses pauses, LimitDates dates) {
        this.rows = rows;
        this.pauses = pauses;
        this.dates = dates;
    }

    /**
     * @param ofLaw whether the law names the days
     * @param stood when it stood still, or still does, as far as the last day is known
     */
    public record Running(Reckoning reckoning, boolean ofLaw, List<Stood> stood) {

        /** The pause in which it stands still; null while it runs. */
        public Stood now() {
            return stood.stream().filter(Stood::isNow).findFirst().orElse(null);
        }
    }

    /**
     * The running limit of each case; a case without one is left out.
     *
     * @param codes which limit, by case number
     */
    public Map<String, Running> running(Map<String, String> codes) {
        if (codes.isEmpty()) return Map.of();
        var wanted = rows.running(codes.keySet()).stream()
                .filter(row -> row.limit().code().equals(codes.get(row.limit().subject())))
                .toList();
        var stood = pauses.knownOf(ids(wanted));
        return wanted.stream()
                .collect(Collectors.toMap(row -> row.limit().subject(), row -> running(row, stood), (a, b) -> a));
    }

    private Running running(LimitRow row, Map<Long, List<Pauses.Pause>> stood) {
        var spans = stood.getOrDefault(row.id(), List.of()).stream()
                .map(pause -> new Stood(
                        pause.reason(),
                        pause.pausedOn(),
                        pause.until(),
                        pause.resumedOn(),
                        dates.days(pause, row.limit().unit())))
                .toList();
        return new Running(reckoning(row, stood), row.limit().isOfLaw(), spans);
    }

    private Reckoning reckoning(LimitRow row, Map<Long, List<Pauses.Pause>> stood) {
        var limit = row.limit();
        var spans = stood.getOrDefault(row.id(), List.of());
        return dates.of(limit.startsOn(), limit.length(), limit.unit(), spans).reckoning();
    }

    private static Collection<Long> ids(List<LimitRow> wanted) {
        return wanted.stream().map(LimitRow::id).toList();
    }
}
