package org.banjie.assistance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.banjie.background.running.ByHand;
import org.banjie.testing.BadRow;
import org.banjie.testing.Dump;
import org.banjie.testing.Xlsx;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of other offices are read whole or not at all, and every bad row is told by its line. */
class ImportsTest extends Story {

    private static final String DISTRICT = "district-assistance";
    private static final String LIST =
            """
            姓名,身份证号,死亡日期
            王建国,310117199001010013,2026-01-05
            "陈,阿婆",310227195503150024,2026/1/6

            没有号,,2026-01-07
            错号,110105194912310021,2026-01-07
            将来,310117198802290014,2026-12-01
            """;

    @Autowired
    ByHand byHand;

    @AfterEach
    void nothingIsLeft() {
        db.sql("drop trigger if exists power_cut on monitoring_row").update();
        for (var table : List.of("hit", "fault", "row", "chunk", "import")) {
            db.sql("delete from monitoring_" + table).update();
        }
    }

    @Test
    void every_bad_row_is_told_by_its_line_and_never_by_what_it_says() {
        var taken = send("DEATH", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.path("state").asText()).isEqualTo("READING");
        var list = settled(taken);
        assertThat(list.path("state").asText()).isEqualTo("DONE");
        assertThat(List.of(list.path("good").asInt(), list.path("bad").asInt())).containsExactly(2, 3);
        assertThat(faults(list)).containsExactly("5 身份证号 没有填写。", "6 身份证号 身份证号校验不通过，有一位不对或两位颠倒。", "7 死亡日期 日期还没有到。");
        assertThat(new String(as(DISTRICT).file(path(list) + "/faults"), StandardCharsets.UTF_8))
                .doesNotContain("110105194912310021");
        var dump = new Dump(db);
        for (var secret : List.of("310117199001010013", "310227195503150024", "110105194912310021")) {
            assertThat(dump.tablesSaying(secret)).as(secret).isEmpty();
        }
    }

    @Test
    void gb18030_and_semicolons_are_understood() {
        var list = settled(
                send("DEATH", LIST.replace("\"陈,阿婆\"", "陈阿婆").replace(',', ';').getBytes(Charset.forName("GB18030"))));
        assertThat(list.path("good").asInt()).isEqualTo(2);
        assertThat(faults(list)).hasSize(3);
    }

    @Test
    void a_workbook_is_read_with_its_gaps_its_days_and_the_numbers_it_has_ruined() {
        var rows = List.of(
                Arrays.<Object>asList("2026年1月死亡人员名单"),
                Arrays.<Object>asList("序号", "公民身份号码", "备注", "死亡日期"),
                Arrays.<Object>asList(1, "310117199001010013", null, 46027),
                Arrays.<Object>asList(2, "31022719550315002４".replace('４', '4'), "无", "2026年1月6日"),
                Arrays.<Object>asList(3, 3.10117198802290E17, null, "2026-01-07"));
        var list = settled(send("DEATH", Xlsx.of(rows)));
        assertThat(list.path("good").asInt()).isEqualTo(2);
        assertThat(faults(list)).singleElement().asString().startsWith("5 身份证号 身份证号被 Excel 当作数字");
    }

    @Test
    void the_same_file_again_is_the_import_it_already_was() {
        var first = send("DEATH", LIST.getBytes(StandardCharsets.UTF_8));
        var again =
                as(DISTRICT).sendFile("/monitoring/imports?list=DEATH", "b.csv", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void an_import_that_was_cut_off_goes_on_and_no_row_counts_twice() {
        var many = new StringBuilder("身份证号,死亡日期\n");
        for (var i = 0; i < 12_000; i++) many.append("310117199001010013,2026-01-05\n");
        var taken = send("DEATH", many.toString().getBytes(StandardCharsets.UTF_8));
        thePowerFailsAtLine(7000);
        assertThatThrownBy(byHand::settle).isInstanceOf(RuntimeException.class);
        var half = as(DISTRICT).get(path(taken)).json();
        assertThat(half.path("state").asText()).isEqualTo("READING");
        assertThat(half.path("good").asInt()).isEqualTo(5000);
        assertThat(hits(taken)).isZero();
        db.sql("drop trigger power_cut on monitoring_row").update();
        assertThat(settled(taken).path("good").asInt()).isEqualTo(12_000);
    }

    @Test
    void a_list_that_cannot_be_kept_fails_and_keeps_no_other_waiting() {
        var bad = send("DEATH", LIST.getBytes(StandardCharsets.UTF_8));
        try (var row = BadRow.in(db, "monitoring_row", "import", bad.path("id").asLong())) {
            var good = settled(send("DEATH", LIST.replace("王建国", "王国建").getBytes(StandardCharsets.UTF_8)));
            assertThat(good.path("state").asText()).isEqualTo("DONE");
        }
        assertThat(as(DISTRICT).get(path(bad)).json().path("failure").asText()).isEqualTo("not-kept");
        assertThat(as(DISTRICT).delete(path(bad)).status()).isEqualTo(204);
    }

    @Test
    void a_file_without_the_column_says_which_and_can_be_sent_again() {
        var list = settled(send("VEHICLE", LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(list.path("state").asText()).isEqualTo("FAILED");
        assertThat(list.path("failure").asText()).isEqualTo("no-column:plate");
        assertThat(send("VEHICLE", LIST.getBytes(StandardCharsets.UTF_8)).path("id"))
                .isNotEqualTo(list.path("id"));
    }

    @Test
    void what_only_calls_itself_a_workbook_fails_and_nothing_is_kept() {
        var whole = Xlsx.of(List.of(Arrays.asList("身份证号", "死亡日期"), Arrays.asList("310117199001010013", "2026-01-05")));
        var cut = Arrays.copyOf(whole, whole.length / 3);
        for (var file : List.of(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, zeros(5000), cut)) {
            var list = settled(send("DEATH", file));
            assertThat(list.path("state").asText()).isEqualTo("FAILED");
        }
        assertThat(db.sql("select count(*) from monitoring_chunk")
                        .query(Long.class)
                        .single())
                .isZero();
        var old = as(DISTRICT).sendFile("/monitoring/imports?list=DEATH", "a.xls", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1
        });
        assertThat(old.status()).isEqualTo(422);
    }

    @Test
    void a_list_that_failed_can_be_taken_out_by_the_district_alone_and_one_that_was_compared_stays() {
        var failed = settled(send("VEHICLE", LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(as("auditor").delete(path(failed)).status()).isEqualTo(403);
        assertThat(as(DISTRICT).delete(path(failed)).status()).isEqualTo(204);
        assertThat(as(DISTRICT).get(path(failed)).status()).isEqualTo(404);
        var compared = settled(send("DEATH", LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(as(DISTRICT).delete(path(compared)).status()).isEqualTo(409);
    }

    @Test
    void the_tab_that_was_read_is_named_and_those_that_were_not() {
        List<List<Object>> rows = List.of(List.of("身份证号", "死亡日期"), List.of("310117199001010013", "2026-01-05"));
        var file = new Xlsx()
                .tab("visible", "sheet2.xml", rows)
                .tab("visible", "sheet1.xml", rows)
                .bytes();
        var list = settled(send("DEATH", file));
        assertThat(list.path("tab").asText()).isEqualTo("t1");
        assertThat(list.path("unreadTabs").asText()).isEqualTo("t2");
    }

    @Test
    void a_street_can_neither_import_nor_look() {
        var taken = send("DEATH", LIST.getBytes(StandardCharsets.UTF_8));
        var street = as("street-leader." + STREET);
        assertThat(street.sendFile("/monitoring/imports?list=DEATH", "a.csv", new byte[] {1})
                        .status())
                .isEqualTo(403);
        assertThat(street.get(path(taken)).status()).isEqualTo(403);
        assertThat(as("auditor").get(path(taken)).status()).isEqualTo(200);
        assertThat(as("auditor")
                        .sendFile("/monitoring/imports?list=DEATH", "a.csv", new byte[] {1})
                        .status())
                .isEqualTo(403);
    }

    private JsonNode send(String list, byte[] file) {
        var reply = as(DISTRICT).sendFile("/monitoring/imports?list=" + list, "名单310117199001010013.csv", file);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json();
    }

    private JsonNode settled(JsonNode list) {
        byHand.settle();
        return as(DISTRICT).get(path(list)).json();
    }

    private List<String> faults(JsonNode list) {
        var found = new java.util.ArrayList<String>();
        as(DISTRICT)
                .get(path(list) + "/faults")
                .json()
                .path("lines")
                .forEach(fault -> found.add("%s %s %s"
                        .formatted(
                                fault.path("line").asText(),
                                fault.path("column").asText(),
                                fault.path("what").asText())));
        return found;
    }

    private long hits(JsonNode list) {
        return db.sql("select count(*) from monitoring_hit where import = ?")
                .param(list.path("id").asLong())
                .query(Long.class)
                .single();
    }

    private void thePowerFailsAtLine(int line) {
        db.sql(
                        """
                create or replace function power_cut() returns trigger language plpgsql as $$
                begin if new.line > %d then raise exception 'power cut'; end if; return new; end $$
                """
                                .formatted(line))
                .update();
        db.sql("create trigger power_cut before insert on monitoring_row for each row execute function power_cut()")
                .update();
    }

    private static String path(JsonNode list) {
        return "/monitoring/imports/" + list.path("id").asLong();
    }

    private static byte[] zeros(int length) {
        return new byte[length];
    }
}
