package org.banjie.flow.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.flow.incidents.StuckCase.Why;
import org.banjie.flow.migration.Elements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of many cases at once which do not get on. Where a case stands is what the engine calls its executions: it gets
 * on where one of them has a task, a job that is still tried, or a message it listens for.
 */
@Component
@Transactional(readOnly = true)
public class StuckCases {

    private static final String PLACES =
            """
            select p.business_key_ case_no, e.proc_def_id_ version, e.act_id_ element,
                   exists (select from act_ru_task t where t.execution_id_ = e.id_)
                   or exists (select from act_ru_job j where j.execution_id_ = e.id_ and j.retries_ > 0)
                   or exists (select from act_ru_event_subscr s
                              where s.execution_id_ = e.id_ and s.event_type_ = 'message') gets_on
            from act_ru_execution p
            join act_ru_execution x on x.root_proc_inst_id_ = p.id_ and x.parent_id_ is null
            join act_ru_execution e on e.proc_inst_id_ = x.id_
            where p.business_key_ = any(:cases) and p.parent_id_ is null and p.super_exec_ is null
              and e.act_id_ is not null
              and not exists (select from act_ru_execution c where c.parent_id_ = e.id_ or c.super_exec_ = e.id_)
            """;

    private static final String FAILURES =
            """
            select p.business_key_ case_no, i.proc_def_id_ version,
                   coalesce(i.failed_activity_id_, i.activity_id_) element
            from act_ru_execution p
            join act_ru_execution x on x.root_proc_inst_id_ = p.id_ and x.parent_id_ is null
            join act_ru_incident i on i.proc_inst_id_ = x.id_
            where p.business_key_ = any(:cases) and p.parent_id_ is null and p.super_exec_ is null
            """;

    private final JdbcClient db;
    private final BranchesOfModels models;
    private final Elements elements;

    StuckCases(JdbcClient db, BranchesOfModels models, Elements elements) {
        this.db = db;
        this.models = models;
        this.elements = elements;
    }

    /** One of the places at which a case stands. */
    private record Place(String caseNo, String version, String element, boolean getsOn) {}

    /** @param caseNos numbers of open cases */
    public List<StuckCase> of(Collection<String> caseNos) {
        var found = new ArrayList<>(failed(caseNos));
        var broken = found.stream().map(StuckCase::caseNo).collect(Collectors.toSet());
        var places = places(caseNos);
        for (var caseNo : new TreeSet<>(caseNos)) {
            var here = places.getOrDefault(caseNo, List.of());
            if (!broken.contains(caseNo)) found.addAll(standing(caseNo, here));
        }
        return found;
    }

    private List<StuckCase> standing(String caseNo, List<Place> here) {
        if (here.isEmpty()) return List.of(new StuckCase(caseNo, Why.NO_PROCESS, ""));
        var moving = here.stream().filter(Place::getsOn).map(Place::element).toList();
        var still = here.stream().filter(place -> !place.getsOn()).toList();
        if (!moving.isEmpty()) {
            return still.stream()
                    .filter(place -> isJoin(place) && !branches(place).mayCome(place.element(), moving))
                    .limit(1)
                    .map(place -> standing(place, Why.WAITS_FOR_NOBODY))
                    .toList();
        }
        var join = still.stream().filter(this::isJoin).findFirst();
        return List.of(join.map(place -> standing(place, Why.WAITS_FOR_NOBODY))
                .orElseGet(() -> standing(still.get(0), Why.NO_WAY_ON)));
    }

    private StuckCase standing(Place place, Why why) {
        return new StuckCase(place.caseNo(), why, elements.name(place.version(), place.element()));
    }

    private boolean isJoin(Place place) {
        var element = elements.of(place.version()).get(place.element());
        return element != null && List.of("parallelGateway", "inclusiveGateway").contains(element.sort());
    }

    private Branches branches(Place place) {
        return models.of(place.version());
    }

    private List<StuckCase> failed(Collection<String> caseNos) {
        return db
                .sql(FAILURES)
                .param("cases", caseNos.toArray(String[]::new))
                .query((row, n) -> new StuckCase(
                        row.getString("case_no"),
                        Why.FAILED,
                        elements.name(row.getString("version"), row.getString("element"))))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private Map<String, List<Place>> places(Collection<String> caseNos) {
        return db.sql(PLACES).param("cases", caseNos.toArray(String[]::new)).query(StuckCases::place).list().stream()
                .collect(Collectors.groupingBy(Place::caseNo));
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getString("case_no"),
                row.getString("version"),
                row.getString("element"),
                row.getBoolean("gets_on"));
    }
}
