package org.banjie.intake.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.recusals.Recusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case a draft has become. */
@Repository
public class HandedIn {

    private final JdbcClient db;
    private final Clock clock;
    private final Recusals recusals;

    HandedIn(JdbcClient db, Clock clock, Recusals recusals) {
        this.db = db;
        this.clock = clock;
        this.recusals = recusals;
    }

    void add(UUID draft, String owner, String caseNo) {
        db.sql("insert into intake_handed_in (draft, owner, case_no, at) values (?, ?, ?, ?)")
                .params(draft, owner, caseNo, Timestamp.from(clock.instant()))
                .update();
    }

    /** Once more says nothing new. */
    void keep(UUID draft, String owner, String caseNo) {
        db.sql("insert into intake_handed_in (draft, owner, case_no, at) values (?, ?, ?, ?) on conflict do nothing")
                .params(draft, owner, caseNo, Timestamp.from(clock.instant()))
                .update();
    }

    /** The draft a case was made of; empty for what was handed in without one. */
    Optional<UUID> draftOf(String caseNo) {
        return db.sql("select draft from intake_handed_in where case_no = ? order by at limit 1")
                .param(caseNo)
                .query(UUID.class)
                .optional();
    }

    /** What has become of that draft, whoever asks: for the house itself. */
    Optional<String> caseOf(UUID draft) {
        return db.sql("select case_no from intake_handed_in where draft = ?")
                .param(draft)
                .query(String.class)
                .optional();
    }

    /** The case number, for who handed it in, unless they have to keep away from the case by now. */
    public Optional<String> caseOf(String owner, UUID draft) {
        return db.sql("select case_no from intake_handed_in where draft = ? and owner = ?")
                .params(draft, owner)
                .query(String.class)
                .optional()
                .filter(caseNo -> !recusals.isRecused(caseNo, owner));
    }
}
