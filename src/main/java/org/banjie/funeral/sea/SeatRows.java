package org.banjie.funeral.sea;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of seats. That no more are given than there are is for the database to say. */
@Repository
class SeatRows {

    private static final String COLUMNS = "select id, case_no, voyage, party from funeral_seats ";

    private final JdbcClient db;
    private final Clock clock;

    SeatRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Seat> of(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ? and given_back_at is null")
                .param(caseNo)
                .query(Seat.class)
                .optional();
    }

    /** In the order in which they came, {@code limit} after that id. */
    List<Seat> on(long voyage, long after, int limit) {
        return db.sql(COLUMNS + "where voyage = ? and id > ? and given_back_at is null order by id limit ?")
                .params(voyage, after, limit)
                .query(Seat.class)
                .list();
    }

    /** Counts and writes in one statement, or neither. @return whether there was room, and it was not too late */
    boolean take(String caseNo, long voyage, int party, String by) {
        return db.sql(
                                """
                with room as (
                    update funeral_voyage set taken = taken + :party
                    where id = :voyage and called_off_at is null and notice_by >= :today and taken + :party <= seats
                    returning id)
                insert into funeral_seats (case_no, voyage, party, made_by, made_at)
                select :no, id, :party, :by, :now from room
                """)
                        .param("no", caseNo)
                        .param("voyage", voyage)
                        .param("party", party)
                        .param("today", LocalDate.now(clock))
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void giveBack(String caseNo) {
        db.sql(
                        """
                with back as (
                    update funeral_seats set given_back_at = ? where case_no = ? and given_back_at is null
                    returning voyage, party)
                update funeral_voyage v set taken = taken - back.party from back where v.id = back.voyage
                """)
                .params(Timestamp.from(clock.instant()), caseNo)
                .update();
    }
}
