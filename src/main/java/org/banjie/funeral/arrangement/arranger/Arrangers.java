package org.banjie.funeral.arrangement.arranger;

import java.util.Optional;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.PapersChecked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who arranges each funeral (上海市殡葬管理条例第十七条, table {@code funeral-arranger}): relatives before the employer and the
 * village, and an agreement made in life before everybody.
 */
@Repository
public class Arrangers {

    private final JdbcClient db;
    private final ArrangerRule rule;
    private final ApplicationEventPublisher events;

    Arrangers(JdbcClient db, ArrangerRule rule, ApplicationEventPublisher events) {
        this.db = db;
        this.rule = rule;
        this.events = events;
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
                .param("basis", rule.basis(said))
                .update();
        if (said.ticked("arrangerShown")) events.publishEvent(new PapersChecked(caseNo));
    }

    public Optional<Arranger> find(String caseNo) {
        return db.sql("select relation, shown, basis from funeral_arranger where case_no = ?")
                .param(caseNo)
                .query(Arranger.class)
                .optional();
    }
}
