package org.banjie.sweeping.tickets;

import java.util.UUID;
import org.banjie.sweeping.TicketSeals;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is sealed about the holder of a ticket. */
@Repository
public class TicketHolders {

    private final JdbcClient db;
    private final Vault vault;

    TicketHolders(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    String phone(UUID id) {
        return vault.open(sealed(id, "phone_sealed"), TicketSeals.context(id, "phone"));
    }

    /** For the holder, and for whoever books by phone. */
    public String name(UUID id) {
        return vault.open(sealed(id, "name_sealed"), TicketSeals.context(id, "name"));
    }

    private byte[] sealed(UUID id, String column) {
        return db.sql("select %s from sweeping_ticket where id = ?".formatted(column))
                .param(id)
                .query(byte[].class)
                .single();
    }
}
