package org.banjie.funeral.arrangement.arranger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.funeral.arrangement.words.Answered;
import org.banjie.funeral.arrangement.words.Faults;
import org.banjie.funeral.arrangement.words.Tables;
import org.banjie.refusal.InputError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who arranges each funeral (上海市殡葬管理条例第十七条, table {@code funeral-arranger}): relatives before the employer and the
 * village, and an agreement made in life before everybody.
 */
@Repository
public class Arrangers {

    private final JdbcClient db;
    private final Tables tables;
    private final Faults faults;

    Arrangers(JdbcClient db, Tables tables, Faults faults) {
        this.db = db;
        this.tables = tables;
        this.faults = faults;
    }

    /** Why this person cannot be the one; empty where they can, or nobody said who it is. */
    public List<InputError> wrong(Answered said) {
        return said.has("relation")
                ? row(said)
                        .filter(row -> !"".equals(row.get("fault")))
                        .map(row -> faults.of("relation", (String) row.get("fault"), row.get("basis")))
                        .stream()
                        .toList()
                : List.of();
    }

    public void record(String caseNo, Answered said) {
        if (!said.has("relation")) return;
        db.sql(
                        """
                insert into funeral_arranger (case_no, relation, shown, basis) values (:no, :relation, :shown, :basis)
                on conflict (case_no) do update set relation = :relation, shown = :shown, basis = :basis
                """)
                .param("no", caseNo)
                .param("relation", said.text("relation"))
                .param("shown", said.ticked("arrangerShown"))
                .param("basis", row(said).map(row -> (String) row.get("basis")).orElse(""))
                .update();
    }

    public Optional<Arranger> find(String caseNo) {
        return db.sql("select relation, shown, basis from funeral_arranger where case_no = ?")
                .param(caseNo)
                .query(Arranger.class)
                .optional();
    }

    private Optional<Map<String, Object>> row(Answered said) {
        return tables.decide(
                "arranger",
                Map.of(
                        "relation", said.text("relation"),
                        "noRelative", said.ticked("noRelative"),
                        "agreement", said.ticked("agreement")));
    }
}
