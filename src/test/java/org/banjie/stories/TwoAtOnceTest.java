package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banjie.testing.Meeting;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at two desks enter the same at the same moment: the second reads so, and what they typed is still there. */
class TwoAtOnceTest extends Story {

    private static final String DISPATCHER = "funeral-dispatcher";
    private static final String VISITOR = "street-investigator-1." + STREET;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_resource_of_the_same_code() {
        var typed = new LinkedHashMap<>(Map.of("type", "HALL", "code", "MEET-1", "name", "告别厅", "nameEn", "Hall"));
        typed.putAll(Map.of("capacity", "50", "slotMinutes", "60", "cleaningMinutes", "30"));
        typed.putAll(Map.of("opens", "08:00", "closes", "16:00", "activeFrom", "2026-01-01", "onHolidays", "true"));
        var second = posts(
                DISPATCHER,
                "/funeral/resources",
                "/funeral/resources",
                typed,
                """
                insert into funeral_resource (type, code, name, name_en, class, capacity, slot_minutes, cleaning_minutes,
                                              opens, closes, on_holidays, active_from)
                values ('HALL', 'MEET-1', '别人的', 'Theirs', '', 1, 60, 0, '08:00', '16:00', true, '2026-01-01')
                """);
        assertThat(second).startsWith("422").contains("这个代码已经有了", "value=\"告别厅\"");
    }

    @Test
    void a_voyage_of_the_same_number() {
        var typed = new LinkedHashMap<>(Map.of("code", "MEET-2", "sailsAt", "2026-10-01T08:30", "quay", "长兴岛码头"));
        typed.putAll(Map.of("quayEn", "Changxing", "seats", "40", "noticeBy", ""));
        var second = posts(
                DISPATCHER,
                "/funeral/voyages",
                "/funeral/voyages",
                typed,
                """
                insert into funeral_voyage (code, sails_at, quay, quay_en, seats, notice_by)
                values ('MEET-2', '2026-10-02T00:00Z', '别人的', 'Theirs', 10, '2026-09-01')
                """);
        assertThat(second).startsWith("422").contains("这个编号已经有了", "value=\"长兴岛码头\"");
    }

    @Test
    void a_place_of_the_same_code() {
        var second = posts(
                DISPATCHER,
                "/sweeping/seasons",
                "/sweeping/seasons/places",
                Map.of("code", "MEET-3", "name", "松江墓园", "nameEn", "Songjiang"),
                "insert into sweeping_place (code, name, name_en) values ('MEET-3', '别人的', 'Theirs')");
        assertThat(second).startsWith("422").contains("这个场所代码已经有了", "value=\"松江墓园\"");
    }

    /** What a person does waits for what another person does on the same case; a timer does not ask. */
    @Test
    void a_step_that_a_timer_moves_meanwhile() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var task = "/tasks/" + taskOf(caseNo, "Task_HomeVisit");
        assertThat(as(VISITOR).post(task + "/claim").ok()).isTrue();
        var second = posts(
                VISITOR,
                "/worklist" + task,
                "/worklist" + task + "/transfer",
                Map.of("to", "street-investigator-2." + STREET, "reason", "本周在外地培训，请接手"),
                "update act_ru_task set rev_ = rev_ + 1 where id_ = '" + taskOf(caseNo, "Task_HomeVisit") + "'");
        assertThat(second).startsWith("409").contains("刚才有人先办了同一件事", "本周在外地培训，请接手");
    }

    private String posts(String uid, String page, String path, Map<String, String> typed, String theirs) {
        var visitor = Visitor.signedIn(port, uid);
        var read = visitor.get(page);
        return (String) new Meeting(db, transaction)
                .second(() -> db.sql(theirs).update(), () -> visitor.posts(path, read, typed));
    }
}
