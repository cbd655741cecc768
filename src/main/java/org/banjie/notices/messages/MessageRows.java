package org.banjie.notices.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.banjie.notices.messages.Message.Way;
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
        var channel = Channel.valueOf(row.getString("channel"));
        return new Way(
                channel,
                Message.Status.valueOf(row.getString("status")),
                to(channel, row),
                sent == null ? null : sent.toInstant());
    }

    private String to(Channel channel, ResultSet row) throws SQLException {
        var sealed = row.getBytes(channel.column());
        if (sealed == null) return null;
        return channel.masked(vault.open(sealed, Messages.addressOf(row.getObject("id", UUID.class), channel)));
    }

    /**
     * A message by one way, to be sent now where it waits.
     *
     * @param copyOf the message that goes by another way too; null for the message itself
     * @param to null where there is nowhere
     */
    record New(
            UUID id,
            UUID copyOf,
            String chain,
            String code,
            Channel channel,
            Message.Status status,
            String to,
            String text,
            boolean urgent) {

        /** To somebody else's phone, in words of its own. */
        New to(String phone, String words) {
            return new New(
                    UUID.randomUUID(), id, chain, code, Channel.SMS, Message.Status.WAITING, phone, words, urgent);
        }

        New byMail(String address) {
            return new New(
                    UUID.randomUUID(), id, chain, code, Channel.MAIL, Message.Status.WAITING, address, text, urgent);
        }
    }

    void add(New one, Instant now) {
        var at = Timestamp.from(now);
        db.sql(
                        """
                insert into message (id, copy_of, case_no, code, channel, status, phone, mail, body, urgent, written_at,
                                     next_try_at)
                values (:id, :copyOf, :chain, :code, :channel, :status, :phone, :mail, :body, :urgent, :now, :next)
                """)
                .param("id", one.id())
                .param("copyOf", one.copyOf())
                .param("chain", one.chain())
                .param("code", one.code())
                .param("channel", one.channel().name())
                .param("status", one.status().name())
                .param("phone", one.channel() == Channel.SMS ? sealed(one) : null)
                .param("mail", one.channel() == Channel.MAIL ? sealed(one) : null)
                .param("body", vault.seal(one.text(), Messages.bodyOf(one.id())))
                .param("urgent", one.urgent())
                .param("now", at)
                .param("next", one.status() == Message.Status.WAITING ? at : null)
                .update();
    }

    private byte[] sealed(New one) {
        return one.to() == null ? null : vault.seal(one.to(), Messages.addressOf(one.id(), one.channel()));
    }
}
