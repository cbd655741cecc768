package org.banjie.relatives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.testing.Dump;
import org.banjie.testing.story.Story;
import org.banjie.vault.SealedColumn;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of staff over the API: who may, what is refused, what is kept, and that every look is on record. */
class RegisterTest extends Story {

    private static final String KEEPER = "district-assistance";
    private static final String CLERK = "village-clerk." + VILLAGE;
    private static final String SISTER = "310117198802290014";

    @Autowired
    Vault vault;

    @Autowired
    List<SealedColumn> columns;

    @BeforeEach
    @AfterEach
    void theRegisterIsEmpty() {
        StaffRegister.isEmptied(db);
    }

    @Test
    void everything_wrong_with_somebody_new_is_told_at_once() {
        var term = Map.of("post", "", "office", "999", "capacity", "BOSS", "startsOn", "gestern");
        var reply = as(KEEPER)
                .post(
                        "/relatives/staff",
                        Map.of("name", "", "uid", "nobody", "idNo", "110105194912310021", "terms", List.of(term)));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder(
                        "name",
                        "uid",
                        "idNo",
                        "terms[0].post",
                        "terms[0].office",
                        "terms[0].capacity",
                        "terms[0].startsOn");
        assertThat(as(KEEPER).get("/relatives/staff").json().path("items")).isEmpty();
    }

    @Test
    void nobody_is_entered_twice() {
        register().has(CLERK, "周村委", VILLAGE, "COMMITTEE");
        var again = Map.of("name", "周村委", "uid", CLERK, "idNo", StaffRegister.idNo());
        assertThat(as(KEEPER).post("/relatives/staff", again).status()).isEqualTo(409);
    }

    @Test
    void a_clerk_declares_for_the_year_and_reads_and_ends_only_their_own() {
        register().has(CLERK, "周村委", VILLAGE, "COMMITTEE");
        var other = "street-reviewer." + STREET;
        register().has(other, "吴审核", STREET, "OFFICIAL");
        var sister = Map.of("relation", "SIBLING", "name", "李秀英", "idNo", SISTER);
        var own = as(CLERK);
        assertThat(own.post("/relatives/declarations", Map.of("relations", List.of(sister), "pledge", false))
                        .status())
                .isEqualTo(422);
        assertThat(own.get("/relatives/declarations").json().path("relations"))
                .as("nothing is kept without the pledge")
                .isEmpty();
        assertThat(own.post("/relatives/declarations", Map.of("relations", List.of(sister), "pledge", true))
                        .status())
                .isEqualTo(201);
        var mine = own.get("/relatives/declarations").json();
        assertThat(mine.path("relations").findValuesAsText("idNo")).containsExactly(SISTER);
        assertThat(mine.path("declarations").path(0).path("year").asInt()).isEqualTo(2026);
        assertThat(mine.path("declarations").path(0).path("hasNone").asBoolean())
                .isFalse();
        assertThat(as(other).get("/relatives/declarations").json().path("relations"))
                .isEmpty();
        assertThat(as("street-leader." + STREET)
                        .get("/relatives/declarations")
                        .json()
                        .path("entered")
                        .asBoolean())
                .isFalse();
        assertThat(as("street-leader." + STREET)
                        .post("/relatives/declarations", Map.of("pledge", true))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_has_nobody_declares_that_and_next_year_it_is_due_again() {
        register().has(CLERK, "周村委", VILLAGE, "COMMITTEE");
        as(CLERK).post("/relatives/declarations", Map.of("pledge", true));
        assertThat(entry().path("declared").asBoolean()).isTrue();
        assertThat(undeclared()).isEmpty();
        assertThat(as(CLERK)
                        .get("/relatives/declarations")
                        .json()
                        .path("declarations")
                        .path(0)
                        .path("hasNone")
                        .asBoolean())
                .isTrue();
        clock.goesTo("2027-01-04T09:00");
        assertThat(entry().path("declared").asBoolean()).isFalse();
        assertThat(undeclared()).containsExactly("周村委");
    }

    @Test
    void only_the_assistance_office_and_the_auditor_read_it_and_the_auditor_masked() {
        var id = register().has(CLERK, "周村委", VILLAGE, "COMMITTEE");
        register().relation(id, "SIBLING", "李秀英", SISTER);
        assertThat(as(KEEPER)
                        .get("/relatives/staff/" + id)
                        .json()
                        .path("relations")
                        .path(0)
                        .path("idNo")
                        .asText())
                .isEqualTo(SISTER);
        var masked = as("auditor").get("/relatives/staff/" + id).json();
        assertThat(masked.path("relations").path(0).path("idNo").asText()).isEqualTo("310117********0014");
        assertThat(masked.toString()).doesNotContain(SISTER, "李秀英");
        assertThat(as("auditor")
                        .post("/relatives/staff/" + id + "/relations", Map.of())
                        .status())
                .isEqualTo(403);
        for (var uid : List.of(CLERK, "street-leader." + STREET, "district-approver", "admin-1", "registrar")) {
            assertThat(as(uid).get("/relatives/staff").status()).as(uid).isEqualTo(403);
            assertThat(as(uid).get("/relatives/staff/" + id).status()).as(uid).isEqualTo(403);
            assertThat(as(uid).get("/relatives/staff/" + UUID.randomUUID()).status())
                    .as(uid)
                    .isEqualTo(403);
        }
    }

    @Test
    void every_look_is_on_record_without_saying_what_was_found() {
        var id = register().has(CLERK, "周村委", VILLAGE, "COMMITTEE");
        as("auditor").get("/relatives/staff?q=%E5%91%A8");
        as("auditor").get("/relatives/staff/" + id);
        assertThat(db.sql(
                                "select verb || ' ' || detail from journal_entry where chain = 'relatives/auditor' order by seq desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("register-read {\"person\": \"" + id + "\"}", "register-listed {}");
    }

    @Test
    void nothing_in_the_tables_tells_a_number_or_the_name_of_a_relative() {
        var id = register().has(CLERK, "周村委", VILLAGE, "COMMITTEE");
        register().relation(id, "SIBLING", "李秀英", SISTER);
        var dump = new Dump(db);
        assertThat(dump.tablesSaying(SISTER)).isEmpty();
        assertThat(dump.tablesSaying("李秀英")).noneMatch(table -> table.contains("relatives"));
        assertThat(db.sql("select count(*) from relatives_relation where relative_index = ?")
                        .param(vault.blindIndex("person", SISTER))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_change_of_keys_opens_everything_sealed_in_it() {
        var id = register().has(CLERK, "周村委", VILLAGE, "COMMITTEE");
        register().relation(id, "SIBLING", "李秀英", SISTER);
        var own = columns.stream()
                .filter(column -> column.table().startsWith("relatives_"))
                .toList();
        assertThat(own).hasSize(3);
        own.forEach(column -> assertThat(db.sql("select * from " + column.table())
                        .query((row, n) -> vault.openBytes(
                                row.getBytes(column.column()), column.context().mapRow(row, n)))
                        .list())
                .isNotEmpty());
    }

    @Test
    void the_list_is_read_page_by_page_and_by_office() {
        for (var i = 0; i < 5; i++) {
            var term = Map.of(
                    "post",
                    "委员",
                    "office",
                    i < 3 ? VILLAGE : "310117001001",
                    "capacity",
                    "COMMITTEE",
                    "startsOn",
                    "2024-01-01");
            as(KEEPER)
                    .post(
                            "/relatives/staff",
                            Map.of("name", "委员" + i, "idNo", StaffRegister.idNo(), "terms", List.of(term)));
        }
        var first = as(KEEPER).get("/relatives/staff?limit=3").json();
        assertThat(first.path("items").findValuesAsText("name")).containsExactly("委员0", "委员1", "委员2");
        var second = as(KEEPER)
                .get("/relatives/staff?limit=3&after=" + first.path("next").asText())
                .json();
        assertThat(second.path("items").findValuesAsText("name")).containsExactly("委员3", "委员4");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(as(KEEPER).get("/relatives/staff?office=310117004").json().path("items"))
                .hasSize(3);
    }

    private StaffRegister register() {
        return new StaffRegister(as(KEEPER));
    }

    private List<String> undeclared() {
        return as(KEEPER)
                .get("/relatives/staff?undeclared=true")
                .json()
                .path("items")
                .findValuesAsText("name");
    }

    private JsonNode entry() {
        return as(KEEPER).get("/relatives/staff").json().path("items").path(0);
    }
}
