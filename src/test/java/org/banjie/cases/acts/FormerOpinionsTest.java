package org.banjie.cases.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was told apart by a prefix before is what it was. */
@BanjieTest
@Transactional
class FormerOpinionsTest {

    @Autowired
    JdbcClient db;

    @Test
    void a_step_an_exit_a_hand_and_a_passing_on_keep_their_meaning() throws IOException {
        db.sql("create schema former").update();
        db.sql("set local search_path to former").update();
        db.sql("create table case_opinion (no int, step text not null, outcome text not null)")
                .update();
        was(1, "Task_Decide", "GRANT");
        was(2, "exit:extend", "extend");
        was(3, "transfer:Task_Decide", "registrar-2");
        was(4, "studio:move", "Task_SiteCheck");
        was(5, "studio:end", "END");
        for (var statement : changes()) db.sql(statement).update();
        assertThat(rows())
                .containsExactly(
                        "1 STEP Task_Decide GRANT - - -",
                        "2 EXIT - - extend - -",
                        "3 PASSED Task_Decide - - - registrar-2",
                        "4 HAND - - - Task_SiteCheck -",
                        "5 HAND - - - - -");
    }

    private void was(int no, String step, String outcome) {
        db.sql("insert into case_opinion values (?, ?, ?)")
                .params(no, step, outcome)
                .update();
    }

    private static List<String> changes() throws IOException {
        var text = Files.readString(Path.of("db/cases/120-acts.sql")).replaceAll("(?m)^--.*$", "");
        return List.of(text.strip().split(";"));
    }

    private List<String> rows() {
        return db.sql(
                        """
                select concat_ws(' ', no, act, coalesce(step, '-'), coalesce(outcome, '-'), coalesce(exit_code, '-'),
                                 coalesce(put_to, '-'), coalesce(passed_to, '-'))
                from case_opinion order by no
                """)
                .query(String.class)
                .list();
    }
}
