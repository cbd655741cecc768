package org.banjie.assistance.application.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices that hang now. One that is taken down is gone: nobody looks up who was on notice once. */
@Repository
class Board {

    private final JdbcClient db;
    private final Vault vault;
    private final ObjectMapper json;

    Board(JdbcClient db, Vault vault, ObjectMapper json) {
        this.db = db;
        this.vault = vault;
        this.json = json;
    }

    void hang(String caseNo, String village, Posted posted) {
        db.sql(
                        """
                insert into assistance_board (case_no, village, until, shown) values (:no, :village, :until, :shown)
                on conflict (case_no) do update
                    set village = excluded.village, until = excluded.until, shown = excluded.shown
                """)
                .param("no", caseNo)
                .param("village", village)
                .param("until", posted.until())
                .param("shown", vault.seal(written(posted), context(caseNo)))
                .update();
    }

    void takeDown(String caseNo) {
        db.sql("delete from assistance_board where case_no = ?").param(caseNo).update();
    }

    /** Those whose last day is not over, the one with the latest last day first. */
    List<Posted> in(String village, LocalDate day, int most) {
        return db.sql(
                        """
                select case_no, shown from assistance_board where village = :village and until >= :day
                order by until desc, case_no desc limit :most
                """)
                .param("village", village)
                .param("day", day)
                .param("most", most)
                .query(this::posted)
                .list();
    }

    static String context(String caseNo) {
        return "assistance_board/" + caseNo;
    }

    private Posted posted(ResultSet row, int number) throws SQLException {
        try {
            var shown = vault.open(row.getBytes("shown"), context(row.getString("case_no")));
            return json.readValue(shown, Posted.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String written(Posted posted) {
        try {
            return json.writeValueAsString(posted);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
