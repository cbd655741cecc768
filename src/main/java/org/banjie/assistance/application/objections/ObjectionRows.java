package org.banjie.assistance.application.objections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Component;

/** How an entry stands in its row: everything that says who it was, or of whom it speaks, is sealed. */
@Component
public class ObjectionRows {

    private final Vault vault;
    private final Clock clock;

    ObjectionRows(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    Objection entry(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Objection(
                id,
                row.getString("case_no"),
                row.getString("sort"),
                row.getString("way"),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("in_time"),
                row.getBytes("who") != null,
                open("who", id, row),
                open("contact", id, row),
                open("facts", id, row),
                open("evidence", id, row),
                row.getString("outcome"),
                open("outcome_reason", id, row),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                open("told_how", id, row),
                Objection.receipt(row.getString("sort"), year(row.getTimestamp("entered_at")), row.getLong("receipt")),
                row.getBoolean("joins"),
                row.getString("answer"),
                row.getObject("message") != null,
                found(id, row));
    }

    private Found found(UUID id, ResultSet row) throws SQLException {
        var code = row.getString("found");
        return code == null
                ? null
                : new Found(code, open("found_words", id, row), row.getObject("found_on", LocalDate.class));
    }

    private int year(Timestamp moment) {
        return moment.toInstant().atZone(clock.getZone()).getYear();
    }

    byte[] seal(String column, UUID id, String text) {
        return text == null ? null : vault.seal(text, context(column, id));
    }

    private String open(String column, UUID id, ResultSet row) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? null : vault.open(sealed, context(column, id));
    }

    public static String context(String column, UUID id) {
        return "assistance_objection." + column + ":" + id;
    }
}
