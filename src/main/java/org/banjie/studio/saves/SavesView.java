package org.banjie.studio.saves;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.banjie.studio.comparison.VersionWords;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.drafts.Version;
import org.banjie.studio.pages.NamesShown;
import org.springframework.stereotype.Component;

/** The saves of a draft, by day. */
@Component
class SavesView {

    private static final int ROWS = 40;

    private final Drafts drafts;
    private final NamesShown names;
    private final VersionWords words;
    private final Clock clock;

    SavesView(Drafts drafts, NamesShown names, VersionWords words, Clock clock) {
        this.drafts = drafts;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param before number of the save before it that is still there; null for the first
     * @param restored in words what it brought back; null where it brought nothing
     */
    record Row(Version save, String by, Integer before, String restored, boolean now) {}

    record Day(LocalDate day, List<Row> rows) {}

    /** @param older before which save the next page goes on; null on the last */
    record Saves(List<Day> days, int count, Integer older, boolean newest) {}

    Saves of(Draft draft, int before) {
        var found = drafts.versions(draft.id(), before, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var days = new LinkedHashMap<LocalDate, List<Row>>();
        for (var i = 0; i < shown.size(); i++) {
            var save = shown.get(i);
            var previous = i + 1 < found.size() ? found.get(i + 1).rev() : null;
            days.computeIfAbsent(save.at().atZone(clock.getZone()).toLocalDate(), day -> new ArrayList<>())
                    .add(row(draft, save, previous));
        }
        return new Saves(
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList(),
                shown.size(),
                found.size() > ROWS ? shown.get(ROWS - 1).rev() : null,
                before == Integer.MAX_VALUE);
    }

    private Row row(Draft draft, Version save, Integer before) {
        return new Row(
                save,
                names.of(save.by()),
                before,
                save.restored() == null ? null : words.of(save.restored()),
                save.rev() == draft.rev());
    }
}
