package org.banjie.worklist.countersign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps on which somebody's word is waited for, in their inbox. */
@Component
class SigningErrands implements Errands {

    private static final String WAITING =
            """
            select r.task_id, i.case_no, i.version, i.step, s.asked_at
            from countersign_signer s join countersign_round r on r.id = s.round_id join work_item i on i.task_id = r.task_id
            where s.uid = :uid and s.waits and coalesce(i.lent_by, i.assignee) is distinct from s.uid order by s.asked_at limit :most
            """;

    private final JdbcClient db;
    private final CaseSearch search;
    private final Rights rights;
    private final Models models;

    SigningErrands(JdbcClient db, CaseSearch search, Rights rights, Models models) {
        this.db = db;
        this.search = search;
        this.rights = rights;
        this.models = models;
    }

    private record Waiting(String taskId, String caseNo, String version, String step, Instant since) {}

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!actor.staff()) return List.of();
        var waiting = db.sql(WAITING)
                .param("uid", actor.uid())
                .param("most", Errand.MOST)
                .query(SigningErrands::row)
                .list();
        if (waiting.isEmpty()) return List.of();
        var seen = seen(actor, waiting);
        return waiting.stream()
                .filter(one -> seen.contains(one.caseNo()))
                .map(one -> errand(one, locale))
                .toList();
    }

    private Set<String> seen(Actor actor, List<Waiting> waiting) {
        var cases = search.all(waiting.stream().map(Waiting::caseNo).distinct().toList());
        return rights.visibleAmong(actor, cases).stream().map(Case::caseNo).collect(Collectors.toSet());
    }

    private Errand errand(Waiting one, Locale locale) {
        var step = models.step(one.version(), one.step()).name(locale);
        var page = SignPage.page(one.taskId());
        return Errand.of("countersign.errand.sign", page, one.since(), one.caseNo(), step);
    }

    private static Waiting row(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("task_id"),
                row.getString("case_no"),
                row.getString("version"),
                row.getString("step"),
                row.getTimestamp("asked_at").toInstant());
    }
}
