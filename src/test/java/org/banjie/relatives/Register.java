package org.banjie.relatives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banjie.background.Schedule;
import org.banjie.testing.story.Answered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of a program that runs in another process, read beside it. */
public final class Register {

    /** Each finds what cannot be if every act is done wholly or not at all. */
    private static final List<String> CONTRADICTIONS = List.of(
            """
            select 'no process, or one of a closed case: ' || c.case_no from cases c
            where (c.closed_at is null) <> exists (select from act_ru_execution e where e.business_key_ = c.case_no)
            """,
            """
            select 'step not in the list: ' || t.id_ from act_ru_task t left join work_item w on w.task_id = t.id_
            where w.task_id is null or t.assignee_ is distinct from w.assignee
            """,
            """
            select 'step gone from the engine: ' || w.task_id from work_item w
            where not exists (select from act_ru_task t where t.id_ = w.task_id)
            """,
            """
            select 'steps done, opinions and journal differ: ' || c.case_no from cases c
            cross join lateral (select count(*) n from work_done d where d.case_no = c.case_no) done
            cross join lateral (select count(*) n from case_opinion o where o.case_no = c.case_no) opinions
            cross join lateral (
                select count(*) n from journal_entry e where e.chain = c.case_no and e.verb = 'complete') acts
            where done.n <> opinions.n or done.n <> acts.n
            """,
            """
            select 'handed in without answers or record: ' || c.case_no from cases c
            where not exists (select from case_answers a where a.case_no = c.case_no and a.form = 'application')
               or not exists (
                   select from journal_entry e where e.chain = c.case_no and e.verb = 'hand-in')
            """);

    private final JdbcClient db;

    public Register(Path home) throws IOException {
        var port = Files.readAllLines(home.resolve("pg/data/postmaster.pid")).get(3);
        var password = Files.readString(home.resolve("pg/banjie.password")).strip();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/banjie";
        db = JdbcClient.create(new DriverManagerDataSource(url, "banjie", password));
    }

    public JdbcClient db() {
        return db;
    }

    /** Answered acts that are not there. */
    public List<String> missing(Answered answered) {
        var missing = new ArrayList<String>(answered.cases());
        missing.removeAll(
                db.sql("select case_no from cases").query(String.class).list());
        var there = db.sql("select task_id || case_no || step || outcome || uid from work_done")
                .query(String.class)
                .set();
        answered.ended().forEach((task, end) -> {
            if (!there.contains(task + end.caseNo() + end.step() + end.outcome() + end.by())) {
                missing.add(end.toString());
            }
        });
        return missing;
    }

    /** Works that a process was at, by its number, and engine jobs that nobody has taken though they are long due. */
    public int heldBy(long pid) {
        return db.sql(
                        """
                select (select count(*) from %s where picked and picked_by like :process)
                     + (select count(*) from act_ru_job where lock_exp_time_ > now() and lock_owner_ is not null
                        and duedate_ < now() - interval '10 s')
                """
                                .formatted(Schedule.TABLE))
                .param("process", pid + "@%")
                .query(Integer.class)
                .single();
    }

    public List<String> halfDone() {
        return CONTRADICTIONS.stream()
                .flatMap(sql -> db.sql(sql).query(String.class).list().stream())
                .toList();
    }
}
