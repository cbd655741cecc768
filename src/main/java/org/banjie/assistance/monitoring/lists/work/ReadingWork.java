package org.banjie.assistance.monitoring.lists.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.assistance.monitoring.lists.ImportState;
import org.banjie.assistance.monitoring.lists.Imports;
import org.banjie.assistance.monitoring.lists.ListContent;
import org.banjie.assistance.monitoring.lists.ListRows;
import org.banjie.assistance.monitoring.lists.format.ListKind;
import org.banjie.assistance.monitoring.lists.format.ListKinds;
import org.banjie.assistance.monitoring.lists.format.ListReading;
import org.banjie.assistance.monitoring.lists.format.ListRow;
import org.banjie.assistance.monitoring.lists.format.RowCheck;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.CsvReader;
import org.banjie.assistance.monitoring.reading.xlsx.XlsxReader;
import org.banjie.background.Foreman;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list to its end: every row is checked and sealed, five thousand in each transaction. */
@Component
@Planned(name = "monitoring.read-lists", every = "${banjie.monitoring.every:PT30S}")
public class ReadingWork implements Work {

    private static final Logger log = LoggerFactory.getLogger(ReadingWork.class);

    private final Imports imports;
    private final ListKinds kinds;
    private final ListContent content;
    private final ListRows rows;
    private final Vault vault;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Foreman foreman;
    private final Clock clock;

    ReadingWork(
            Imports imports,
            ListKinds kinds,
            ListContent content,
            ListRows rows,
            Vault vault,
            ObjectMapper json,
            TransactionTemplate transaction,
            Foreman foreman,
            Clock clock) {
        this.imports = imports;
        this.kinds = kinds;
        this.content = content;
        this.rows = rows;
        this.vault = vault;
        this.json = json;
        this.transaction = transaction;
        this.foreman = foreman;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        var next = imports.waiting(ImportState.READING);
        next.ifPresent(list -> read(list, shift));
        return next.isPresent();
    }

    /** Another attempt goes on from the last batch: after a passing failure, or where this shift was over. */
    private void read(Import list, Shift shift) {
        try {
            var kind = kinds.get(list.list());
            var reading = new ListReading(
                    kind,
                    new RowCheck(kind, LocalDate.now(clock)),
                    (line, values) -> seal(list.id(), line, values),
                    batch -> keep(list.id(), batch, shift),
                    list.lastLine());
            read(list, reading);
            reading.end();
            transaction.executeWithoutResult(status -> finish(list.id()));
        } catch (BrokenFile broken) {
            fail(list.id(), broken.code());
        } catch (IOException cutShort) {
            fail(list.id(), "not-a-workbook");
        } catch (NestedRuntimeException database) {
            if (isPassing(database)) throw database;
            log.error("List {} cannot be kept", list.id(), database);
            fail(list.id(), "not-kept");
        } catch (TakenOut gone) {
            log.info("List {} was taken out while it was read", list.id());
        } catch (ShiftOver over) {
            log.info("List {} is read on in another shift", list.id());
        } catch (RuntimeException | Error unforeseen) {
            log.error("List {} cannot be read", list.id(), unforeseen);
            fail(list.id(), "not-a-workbook");
        }
    }

    /** The database, not what stands in the file. */
    private static boolean isPassing(NestedRuntimeException thrown) {
        return !(thrown instanceof DataIntegrityViolationException);
    }

    private void read(Import list, ListReading reading) throws IOException {
        if (list.form().equals("XLSX")) {
            var workbook = XlsxReader.of(() -> content.open(list));
            imports.tab(list.id(), workbook.tab());
            imports.unreadTabs(list.id(), workbook.read(reading));
        } else {
            CsvReader.read(content.open(list), Charset.forName(list.charset()), reading);
        }
    }

    private ListRow seal(long id, long line, Map<String, String> values) {
        var person = vault.blindIndex("person", values.remove(ListKind.ID));
        try {
            return new ListRow(
                    line, person, vault.sealBytes(json.writeValueAsBytes(values), ListRows.context(id, line)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(long id, ListReading.Batch batch, Shift shift) {
        transaction.executeWithoutResult(status -> {
            // first: whoever takes the list out waits for this batch, or this batch is not kept any more
            if (!imports.progress(id, batch.lastLine, batch.rows.size(), batch.bad)) throw new TakenOut();
            rows.add(id, batch.rows);
            rows.addFaults(id, batch.faults);
        });
        if (shift.isOver()) throw new ShiftOver();
    }

    private void finish(long id) {
        content.forget(id);
        imports.enter(id, ImportState.MATCHING);
        foreman.wake(MatchingWork.class);
    }

    private void fail(long id, String failure) {
        transaction.executeWithoutResult(status -> {
            rows.forget(id);
            content.forget(id);
            imports.fail(id, failure);
        });
    }

    /** Nobody wants it any more. */
    private static final class TakenOut extends RuntimeException {}

    /** Leaves a file in the middle. */
    private static final class ShiftOver extends RuntimeException {}
}
