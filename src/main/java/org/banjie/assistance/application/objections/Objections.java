package org.banjie.assistance.application.objections;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was brought forward, as it was entered. What became of it: {@link ObjectionOutcomes}. */
@Repository
public class Objections {

    private final JdbcClient db;
    private final ObjectionRows rows;
    private final Clock clock;

    Objections(JdbcClient db, ObjectionRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param joins whether another one is being looked into already @return its id */
    public UUID add(String caseNo, ObjectionInput input, boolean inTime, boolean joins, String by, String office) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                insert into assistance_objection (id, case_no, sort, way, received_on, in_time, who, contact, facts,
                                                  evidence, entered_by, office, entered_at, joins)
                values (:id, :case, :sort, :way, :received, :inTime, :who, :contact, :facts, :evidence, :by, :office, :at,
                        :joins)
                """)
                .param("id", id)
                .param("case", caseNo)
                .param("sort", input.sort())
                .param("way", input.way())
                .param("received", input.receivedOn())
                .param("inTime", inTime)
                .param("who", input.anonymous() ? null : rows.seal("who", id, input.who()))
                .param("contact", input.anonymous() ? null : rows.seal("contact", id, input.contact()))
                .param("facts", rows.seal("facts", id, input.facts()))
                .param("evidence", input.evidence().isBlank() ? null : rows.seal("evidence", id, input.evidence()))
                .param("by", by)
                .param("office", office)
                .param("at", Timestamp.from(clock.instant()))
                .param("joins", joins)
                .update();
        return id;
    }

    /** Of a case, in the order in which they were entered. */
    public List<Objection> of(String caseNo) {
        return db.sql("select * from assistance_objection where case_no = ? order by receipt")
                .param(caseNo)
                .query(rows::entry)
                .list();
    }

    /** Whether something that was received in time waits for an outcome. */
    boolean isPending(String caseNo) {
        return db.sql(
                        "select exists (select from assistance_objection where case_no = ? and in_time and outcome is null)")
                .param(caseNo)
                .query(Boolean.class)
                .single();
    }

    public Optional<Objection> find(UUID id) {
        return db.sql("select * from assistance_objection where id = ?")
                .param(id)
                .query(rows::entry)
                .optional();
    }

    /** By the number on its receipt. */
    public Optional<Objection> received(ReceiptNumber number) {
        return db.sql("select * from assistance_objection where receipt = ?")
                .param(number.serial())
                .query(rows::entry)
                .optional()
                .filter(one -> one.receipt().equals(number.toString()));
    }

    /** The one that this case answers. */
    public Optional<Objection> answeredIn(String answer) {
        return db.sql("select * from assistance_objection where answer = ?")
                .param(answer)
                .query(rows::entry)
                .optional();
    }

    /** The one that this short message answers. */
    Optional<Objection> answeredBy(UUID message) {
        return db.sql("select * from assistance_objection where message = ?")
                .param(message)
                .query(rows::entry)
                .optional();
    }
}
