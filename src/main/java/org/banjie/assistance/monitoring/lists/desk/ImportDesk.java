package org.banjie.assistance.monitoring.lists.desk;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.assistance.monitoring.lists.Arrival;
import org.banjie.assistance.monitoring.lists.Hits;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.assistance.monitoring.lists.ImportFile;
import org.banjie.assistance.monitoring.lists.ImportState;
import org.banjie.assistance.monitoring.lists.ImportTurns;
import org.banjie.assistance.monitoring.lists.Imports;
import org.banjie.assistance.monitoring.lists.ListContent;
import org.banjie.assistance.monitoring.lists.ListRows;
import org.banjie.assistance.monitoring.lists.format.ListKind;
import org.banjie.assistance.monitoring.lists.format.ListKinds;
import org.banjie.assistance.monitoring.lists.work.HitOpeningWork;
import org.banjie.assistance.monitoring.lists.work.ReadingWork;
import org.banjie.background.Foreman;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists in, and tells how far they are. */
@Service
@Transactional
class ImportDesk {

    private final SignedIn signedIn;
    private final Journal journal;
    private final ListKinds kinds;
    private final Imports imports;
    private final ImportTurns turns;
    private final ListContent content;
    private final ListRows rows;
    private final Hits hits;
    private final HitsKeptAway away;
    private final Foreman foreman;

    ImportDesk(
            SignedIn signedIn,
            Journal journal,
            ListKinds kinds,
            Imports imports,
            ImportTurns turns,
            ListContent content,
            ListRows rows,
            Hits hits,
            HitsKeptAway away,
            Foreman foreman) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.kinds = kinds;
        this.imports = imports;
        this.turns = turns;
        this.content = content;
        this.rows = rows;
        this.hits = hits;
        this.away = away;
        this.foreman = foreman;
    }

    /** @param again whether the same file had been taken before: then this is that import, and nothing is done */
    record Taken(long id, boolean again) {}

    /**
     * Takes a file in; it is read and compared beside everything else.
     *
     * @throws Refusal INVALID when it is empty or an old workbook
     */
    Taken take(String list, String name, InputStreamSource file) throws IOException {
        var by = signedIn.demand(MonitoringRights.ACTING);
        var kind = kinds.get(list);
        Arrival.Looks looks;
        try (var in = file.getInputStream()) {
            looks = Arrival.look(in);
        }
        if (looks.size() == 0) throw invalid("empty");
        if (looks.form().equals("OLD")) throw invalid("old-workbook");
        if (looks.form().equals("LOCKED")) throw invalid("locked-workbook");
        turns.queue();
        var same = imports.same(kind.code(), looks.sha256());
        if (same.isPresent()) return new Taken(same.get(), true);
        return new Taken(keep(by, kind, name, looks, file), false);
    }

    Import get(long id) {
        signedIn.demand(MonitoringRights.LOOKING);
        return imports.find(id)
                .map(found -> away.from(List.of(found)).get(0))
                .orElseThrow(() -> new Refusal(
                        RefusalKind.NOT_FOUND, "unknown-import", "monitoring.import.unknown", Long.toString(id)));
    }

    List<Import> page(long before, int limit) {
        signedIn.demand(MonitoringRights.LOOKING);
        return away.from(imports.page(before, limit));
    }

    /**
     * Takes a list out that could not be read, or is not read to its end yet: nothing of it has counted so far.
     *
     * @throws Refusal CONFLICT when it has been compared
     */
    void remove(long id) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        var list = get(id);
        if (!turns.lockUncompared(id)) {
            throw new Refusal(RefusalKind.CONFLICT, "compared", "monitoring.import.compared", list.fileName());
        }
        rows.forgetAll(id);
        content.forget(id);
        imports.remove(id);
        var detail = Map.of("list", list.list(), "sha256", hex(list.sha256()));
        journal.record(Act.of(chain(id), by, MonitoringRights.ACTING, "list-removed", detail));
    }

    /** Has cases opened for the hits that were given up. */
    void tryAgain(long id) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        get(id);
        if (hits.tryAgain(id) == 0) return;
        imports.enter(id, ImportState.OPENING);
        foreman.wake(HitOpeningWork.class);
        journal.record(Act.of(chain(id), by, MonitoringRights.ACTING, "list-hits-again", Map.of()));
    }

    private long keep(Actor by, ListKind kind, String name, Arrival.Looks looks, InputStreamSource file)
            throws IOException {
        var id = imports.next();
        int chunks;
        try (var in = file.getInputStream()) {
            chunks = content.keep(id, in);
        }
        var arrived =
                new ImportFile(kind.code(), shown(name), looks.form(), looks.charset(), looks.sha256(), looks.size());
        imports.add(id, arrived, chunks, by.uid());
        var detail = Map.of("list", kind.code(), "sha256", hex(looks.sha256()));
        journal.record(Act.of(chain(id), by, MonitoringRights.ACTING, "list-imported", detail));
        foreman.wake(ReadingWork.class);
        return id;
    }

    private static String shown(String name) {
        var plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return plain.substring(0, Math.min(plain.length(), 120));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static Refusal invalid(String why) {
        return new Refusal(RefusalKind.INVALID, why, "monitoring.file." + why);
    }

    static String chain(long id) {
        return "monitoring/import/" + id;
    }
}
