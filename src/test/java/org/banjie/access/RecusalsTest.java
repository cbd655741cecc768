package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.access.recusals.Recusals;
import org.banjie.access.recusals.Recused;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BanjieTest
@RecordApplicationEvents
class RecusalsTest {

    @Autowired
    Recusals recusals;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents events;

    @Test
    void who_keeps_away_from_a_case_keeps_away_from_that_case_only() {
        recusals.recuse("DB-1", "street-reviewer.310117004", "申请人是其姐", "street-leader.310117004");
        assertThat(recusals.isRecused("DB-1", "street-reviewer.310117004")).isTrue();
        assertThat(recusals.isRecused("DB-2", "street-reviewer.310117004")).isFalse();
        assertThat(recusals.isRecused("DB-1", "street-leader.310117004")).isFalse();
        assertThat(recusals.casesBarredFor("street-reviewer.310117004")).contains("DB-1");
    }

    @Test
    void said_twice_it_is_told_once_and_the_reason_is_sealed() {
        recusals.recuse("DB-3", "auditor", "申请人是其弟", "admin-1");
        recusals.recuse("DB-3", "auditor", "again", "admin-1");
        assertThat(events.stream(Recused.class)).hasSize(1);
        assertThat(db.sql("select encode(reason_sealed, 'hex') from recusal where case_no = 'DB-3'")
                        .query(String.class)
                        .single())
                .doesNotContain("e5bc9f");
    }
}
