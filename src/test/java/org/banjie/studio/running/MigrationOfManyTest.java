package org.banjie.studio.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.flow.Edition;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Many cases move, each whole, none is stuck. {@code -Dmigration.cases=2000} for the long run. */
class MigrationOfManyTest extends Story {

    private static final int CASES = Integer.getInteger("migration.cases", 60);

    @Autowired
    BeanFactory program;

    @Autowired
    ByHand byHand;

    @AfterEach
    void as_it_was_shipped() {
        Edition.restore("assistance", program);
    }

    @Test
    void all_of_them_move_and_go_on() {
        var all = new ArrayList<String>();
        for (var i = 0; i < CASES; i++) all.add(at(i % 4));
        var from = live();
        var before = rows(all);
        Edition.of("assistance")
                .replaceAll("assistance.bpmn", "\\bTask_HomeVisit\\b", "Task_Visit")
                .deploy(program);
        var wanted =
                Map.of("from", from, "to", live(), "dryRun", false, "mapping", Map.of("Task_HomeVisit", "Task_Visit"));
        var path = "/models/assistance/migrations/"
                + as("admin-1")
                        .post("/models/assistance/migrate", wanted)
                        .json()
                        .path("id")
                        .asLong();
        assertThat(as("admin-2").post(path + "/confirm").ok()).isTrue();
        var began = System.nanoTime();
        byHand.settle();
        System.out.printf("%d cases moved in %d ms%n", CASES, (System.nanoTime() - began) / 1_000_000);
        var answer = as("admin-1").get(path).json();
        assertThat(answer.path("state").asText()).isEqualTo("DONE");
        assertThat(answer.path("moved")).isEqualTo(answer.path("total"));
        assertThat(answer.path("total").asInt()).isGreaterThanOrEqualTo(CASES);
        assertThat(rows(all).toString()).isEqualTo(before.toString().replace("Task_HomeVisit,", "Task_Visit,"));
        assertThat(db.sql(
                                "select count(*) from work_item i join act_ru_task t on t.id_ = i.task_id where i.version <> t.proc_def_id_ or i.step <> t.task_def_key_")
                        .query(Long.class)
                        .single())
                .isZero();
        for (var i = 0; i < Math.min(CASES, 100); i++) goesOn(all.get(i), i % 4);
    }

    private String at(int place) {
        var no = files(Household.of(3, "900"));
        if (place > 0) does("street-intake." + STREET, no, "Task_CheckCompleteness", place == 3 ? "CORRECT" : "ACCEPT");
        if (place == 2) does("street-investigator-1." + STREET, no, "Task_HomeVisit", "RECORDED");
        return no;
    }

    private void goesOn(String no, int place) {
        switch (place) {
            case 0 -> does("street-intake." + STREET, no, "Task_CheckCompleteness", "ACCEPT");
            case 1 -> does("street-investigator-1." + STREET, no, "Task_Visit", "RECORDED");
            case 2 -> does("street-investigator-2." + STREET, no, "Task_HomeVisitCosign", "SIGNED");
            default -> does("street-intake." + STREET, no, "Task_Correct", "SUPPLIED");
        }
    }

    private int live() {
        return db.sql("select max(version_) from act_re_procdef where key_ = 'assistance'")
                .query(Integer.class)
                .single();
    }

    private List<Map<String, Object>> rows(List<String> caseNos) {
        return db.sql(
                        """
                select case_no, step, grp, since, due_on, barred::text from work_item
                where case_no = any(?) order by task_id
                """)
                .param(caseNos.toArray(String[]::new))
                .query()
                .listOfRows();
    }
}
