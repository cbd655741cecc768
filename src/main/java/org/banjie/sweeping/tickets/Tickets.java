package org.banjie.sweeping.tickets;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sweeping.TicketSeals;
import org.banjie.sweeping.seasons.VisitSlot;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reservations. */
@Repository
@Transactional
public class Tickets {

    private static final String COLUMNS =
            """
            select id, arrival, slot, place, day, party, green, green_place, state, account, made_by, made_at, used_at,
                   used_gate, used_told
            from sweeping_ticket
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Tickets(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** How a reservation is counted; each is one statement that takes the places and writes the ticket, or neither. */
    enum Pool {
        OPEN("BOOKED", false, "taken = taken + :party", "taken + :party <= quota and waiting = 0"),
        GREEN("BOOKED", true, "green_taken = green_taken + :party", "green_taken + :party <= green_quota"),
        LINE("WAITING", false, "waiting = waiting + 1", ":party <= quota");

        final String state;
        final boolean green;
        final String counts;
        final String fits;

        Pool(String state, boolean green, String counts, String fits) {
            this.state = state;
            this.green = green;
            this.counts = counts;
            this.fits = fits;
        }
    }

    /**
     * Takes the places if they are there. The order of arrival is given under the lock of the places, so that it is the
     * order in which they were given out.
     *
     * @return nothing when there are not so many
     * @throws org.springframework.dao.DuplicateKeyException when the person has a ticket for that place and day
     */
    Optional<UUID> take(Pool pool, VisitSlot visit, long place, Holder holder, int party, Green green, Actor by) {
        var id = UUID.randomUUID();
        var account = by.type() == ActorType.APPLICANT ? by.uid() : null;
        return db.sql(
                        """
                with got as (update sweeping_slot set %s where id = :slot and limited and %s returning id)
                insert into sweeping_ticket (id, slot, place, day, person_index, name_sealed, id_sealed, phone_sealed,
                                             party, green, green_place, state, account, made_by, made_at)
                select :id, id, :place, :day, :person, :name, :idNo, :phone, :party, :green, :greenPlace, :state,
                       :account, :by, :now from got
                returning id
                """
                                .formatted(pool.counts, pool.fits))
                .param("slot", visit.id())
                .param("id", id)
                .param("place", place)
                .param("day", visit.day())
                .param("person", vault.blindIndex("person", holder.idNo()))
                .param("name", vault.seal(holder.name(), TicketSeals.context(id, "name")))
                .param("idNo", vault.seal(holder.idNo(), TicketSeals.context(id, "id")))
                .param("phone", vault.seal(holder.phone(), TicketSeals.context(id, "phone")))
                .param("party", party)
                .param("green", green == null ? null : green.name())
                .param("greenPlace", pool.green)
                .param("state", pool.state)
                .param("account", account)
                .param("by", by.uid())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    public Optional<Ticket> find(UUID id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(Ticket.class).optional();
    }

    Ticket get(UUID id) {
        return find(id).orElseThrow(
                        () -> new Refusal(RefusalKind.NOT_FOUND, "unknown-ticket", "sweeping.ticket.unknown"));
    }

    public Optional<Ticket> byArrival(long arrival) {
        return db.sql(COLUMNS + "where arrival = ?")
                .param(arrival)
                .query(Ticket.class)
                .optional();
    }

    /** The newest of an account. */
    public List<Ticket> ofAccount(String account) {
        return db.sql(COLUMNS + "where account = ? order by arrival desc limit 20")
                .param(account)
                .query(Ticket.class)
                .list();
    }

    /** Of one person, for whoever books by phone. */
    public List<Ticket> ofPerson(String idNo) {
        return db.sql(COLUMNS + "where person_index = ? and day >= ? and state <> 'CANCELLED' order by day limit 20")
                .params(vault.blindIndex("person", idNo), LocalDate.now(clock))
                .query(Ticket.class)
                .list();
    }

    Optional<Ticket> firstInLine(long slot) {
        return db.sql(COLUMNS + "where slot = ? and state = 'WAITING' order by arrival limit 1")
                .param(slot)
                .query(Ticket.class)
                .optional();
    }

    /** How many stand in line before it. */
    public int before(Ticket ticket) {
        return db.sql("select count(*) from sweeping_ticket where slot = ? and state = 'WAITING' and arrival < ?")
                .params(ticket.slot(), ticket.arrival())
                .query(Integer.class)
                .single();
    }

    void enter(UUID id, TicketState state) {
        db.sql("update sweeping_ticket set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Lets a ticket in once. @return false when it was let in before, or is no reservation any more */
    public boolean use(long arrival, Instant at, Instant told, String gate) {
        return db.sql(
                                """
                update sweeping_ticket set state = 'USED', used_at = ?, used_told = ?, used_gate = ?
                where arrival = ? and state = 'BOOKED'
                """)
                        .params(Timestamp.from(at), told == null ? null : Timestamp.from(told), gate, arrival)
                        .update()
                > 0;
    }

    /** What a gate lets in on that day, {@code limit} after an arrival. */
    public List<Ticket> forGate(long place, LocalDate day, long after, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                where place = ? and day = ? and state in ('BOOKED', 'USED') and arrival > ? order by arrival limit ?
                """)
                .params(place, day, after, limit)
                .query(Ticket.class)
                .list();
    }
}
