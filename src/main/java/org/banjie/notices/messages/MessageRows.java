package org.banjie.notices.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.banjie.notices.messages.Message.Way;
import org.banjie.vault.Mask;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages as they are kept: a row for each way one goes, of which the first is the message itself. */
@Repository
class MessageRows {

    private final JdbcClient db;
    private final Vault vault;

    MessageRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    private record Row(UUID message, String code, byte[] body, Instant writtenAt, Way way) {}

    /** Newest first. */
    List<Message> of(String caseNo) {
        var messages = new LinkedHashMap<UUID, List<Row>>();
        db.sql("select * from message where case_no = ? order by arrival")
                .param(caseNo)
                .query((row, n) -> read(row))
                .list()
                .forEach(row -> messages.computeIfAbsent(row.message(), id -> new ArrayList<>())
                        .add(row));
        var newestFirst = new ArrayList<Message>();
        messages.values().forEach(rows -> newestFirst.add(0, message(caseNo, rows)));
        return newestFirst;
    }

    private Message message(String caseNo, List<Row> rows) {
        var row = rows.get(0);
        var text = vault.open(row.body(), Messages.bodyOf(row.message()));
        var ways = rows.stream().map(Row::way).toList();
        return new Message(row.message(), caseNo, row.code(), text, row.writtenAt(), ways);
    }

    private Row read(ResultSet row) throws SQLException {
        var first = row.getObject("copy_of", UUID.class);
        return new Row(
                first == null ? row.getObject("id", UUID.class) : first,
                row.getString("code"),
                row.getBytes("body"),
                row.getTimestamp("written_at").toInstant(),
                way(row));
    }

    Way way(ResultSet row) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new Way(
                Channel.valueOf(row.getString("channel")),
                Message.Status.valueOf(row.getString("status")),
                to(row),
                sent == null ? null : sent.toInstant());
    }

    private String to(ResultSet row) throws SQLException {
        var sealed = row.getBytes("phone");
        if (sealed == null) return null;
        return Mask.phone(vault.open(sealed, Messages.phoneOf(row.getObject("id", UUID.class))));
    }
}
