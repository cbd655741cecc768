package org.banjie.organisations.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has become of the items of registration: each change leaves what was and what is. */
@Repository
public class Changes {

    private final JdbcClient db;

    Changes(JdbcClient db) {
        this.db = db;
    }

    /** An item of registration that is a column of the register. */
    public enum Item {
        NAME("name", "newName"),
        ADDRESS("address", "newAddress"),
        FUND("fund", "newFund"),
        PURPOSE("purpose", "newPurpose"),
        SCOPE("scope", "newScope"),
        ACTIVITY_AREA("activity_area", "newActivityArea"),
        COMPETENT_UNIT("competent_unit", "newCompetentUnit");

        final String column;
        public final String answer;

        Item(String column, String answer) {
            this.column = column;
            this.answer = answer;
        }
    }

    /** @param item code of what was changed; {@code was} and {@code becomes} may be null */
    public record Change(String uscc, String caseNo, String item, String was, String becomes, LocalDate onDay) {}

    public void set(String uscc, Item item, String value) {
        var cast = item == Item.FUND ? "?::numeric" : "?";
        var brand = item == Item.NAME ? ", brand = case when strpos(?, brand) > 0 then brand end" : "";
        var values = item == Item.NAME ? List.of(value, value, uscc) : List.of(value, uscc);
        db.sql("update organisation set " + item.column + " = " + cast + brand + " where uscc = ?")
                .params(values)
                .update();
    }

    public void add(Change change) {
        db.sql(
                        """
                insert into organisation_history (uscc, case_no, item, was, becomes, on_day)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(change.uscc(), change.caseNo(), change.item(), change.was(), change.becomes(), change.onDay())
                .update();
    }

    public List<Change> of(String uscc) {
        return db.sql(
                        """
                select uscc, case_no, item, was, becomes, on_day from organisation_history
                where uscc = ? order by id desc limit 200
                """)
                .param(uscc)
                .query(Change.class)
                .list();
    }
}
