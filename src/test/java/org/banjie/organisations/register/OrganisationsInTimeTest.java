package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What time does to a registration: silence at the desk accepts, silence of those asked does not consent. */
class OrganisationsInTimeTest extends OrganisationStory {

    @Test
    void a_desk_that_says_nothing_for_five_working_days_has_accepted_from_the_day_of_receipt() {
        clock.goesTo("2025-01-24T09:00");
        var caseNo = found(Founders.ofAssociation());
        goesTo("2025-02-07T23:50");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CheckCompleteness");
        goesTo("2025-02-08T00:10");
        assertThat(stepsOpenFor(caseNo)).contains("Task_CompetentUnit").doesNotContain("Task_CheckCompleteness");
        var accepted = as("registrar").get("/cases/" + caseNo).json();
        assertThat(accepted.path("acceptedOn").asText()).isEqualTo("2025-01-24");
        assertThat(accepted.path("dueOn").asText()).isEqualTo("2025-03-25");
        assertThat(papers().text(caseNo, "acceptance"))
                .contains("2025年1月24日", "依法自收到申请材料之日起即为受理")
                .doesNotContain("经审查");
    }

    @Test
    void a_correction_is_asked_for_once_and_the_days_begin_anew_when_it_is_there() {
        clock.goesTo("2026-03-02T09:00");
        var caseNo = found(Founders.ofAssociation());
        does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT");
        assertThat(papers().text(caseNo, "correction")).contains("场所使用权证明", "章程", "批准文件");
        goesTo("2026-03-20T09:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Correct");
        does("registrar", caseNo, "Task_Correct", "SUPPLIED");
        goesTo("2026-03-28T00:10");
        assertThat(as("registrar")
                        .get("/cases/" + caseNo)
                        .json()
                        .path("acceptedOn")
                        .asText())
                .isEqualTo("2026-03-20");
    }

    @Test
    @DisplayName(
            "L17: what was missing came by letter on Wednesday and is entered on Friday: the five days run from Wednesday")
    void what_was_missing_counts_from_the_day_it_came() {
        clock.goesTo("2026-03-02T09:00");
        var caseNo = found(Founders.ofAssociation());
        does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT");
        goesTo("2026-03-20T09:00");
        var tomorrow = tries("registrar", caseNo, "Task_Correct", "SUPPLIED", Map.of("receivedOn", "2026-03-21"));
        assertThat(tomorrow.status()).isEqualTo(422);
        does("registrar", caseNo, "Task_Correct", "SUPPLIED", Map.of("receivedOn", "2026-03-18"));
        goesTo("2026-03-25T23:50");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CheckCompleteness");
        goesTo("2026-03-26T00:10");
        assertThat(as("registrar")
                        .get("/cases/" + caseNo)
                        .json()
                        .path("acceptedOn")
                        .asText())
                .isEqualTo("2026-03-18");
    }

    @Test
    void whoever_does_not_answer_is_reminded_and_then_pressed_and_never_taken_to_agree() {
        clock.goesTo("2026-03-02T09:00");
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        does("competent-unit", caseNo, "Task_CompetentUnit", "AGREE");
        goesTo("2026-03-17T00:10");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_IndustryRegulator", "Task_PartyBuilding", "Task_Remind");
        assertThat(light(caseNo, "Task_IndustryRegulator")).isNotEqualTo("RED");
        goesTo("2026-03-24T00:10");
        assertThat(light(caseNo, "Task_IndustryRegulator"))
                .as("red from the day after its own, while the case itself is green")
                .isEqualTo("RED");
        assertThat(stepsOpenFor(caseNo))
                .containsExactly("Task_Escalate", "Task_IndustryRegulator", "Task_PartyBuilding", "Task_Remind");
        goesTo("2026-04-20T09:00");
        assertThat(stepsOpenFor(caseNo)).contains("Task_IndustryRegulator").doesNotContain("Task_SiteCheck");
        assertThat(as("registrar").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("joint-reminder", "joint-escalation");
    }

    @Test
    void a_directly_registered_class_has_no_competent_unit_and_care_for_the_old_asks_others_too() {
        var direct = found(Founders.ofAssociation().with("sector", "CHARITY"));
        isAccepted(direct);
        assertThat(stepsOpenFor(direct)).containsExactly("Task_IndustryRegulator", "Task_PartyBuilding");
        var care = found(Founders.ofService().with("sector", "SOCIAL_SERVICE"));
        isAccepted(care);
        assertThat(stepsOpenFor(care))
                .containsExactly(
                        "Task_CompetentUnit", "Task_IndustryRegulator", "Task_OtherOffices", "Task_PartyBuilding");
    }

    @Test
    void a_change_of_name_seat_and_head_leaves_what_was_on_the_register() {
        var founders = Founders.ofAssociation();
        var uscc = isRegistered(founders);
        var name = Founders.name("摄影学会");
        var caseNo = apply(Founders.registered(
                "CHANGE",
                uscc,
                Map.of(
                        "items",
                        List.of("NAME", "ADDRESS", "LEGAL_REP"),
                        "newName",
                        name,
                        "newAddress",
                        "泗泾镇江川路2号",
                        "newLegalRep",
                        "吴梅",
                        "newLegalRepId",
                        Citizens.born("19750505"))));
        isGranted(caseNo);
        assertThat(papers().text(caseNo, "decision")).contains("由“" + founders.name() + "”变更为“" + name + "”");
        assertThat(papers().text(caseNo, "certificate")).contains(name, "吴梅", "泗泾镇江川路2号");
        assertThat(was(uscc)).contains(founders.name(), "周文", "中山街道人民路1号");
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
    }

    @Test
    void a_change_of_head_asks_for_the_audit() {
        var uscc = isRegistered(Founders.ofAssociation());
        var caseNo = apply(Founders.registered(
                "CHANGE",
                uscc,
                Map.of(
                        "items", List.of("LEGAL_REP"),
                        "newLegalRep", "吴梅",
                        "newLegalRepId", Citizens.born("19750505"))));
        does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT");
        assertThat(papers().text(caseNo, "correction")).contains("审计报告").doesNotContain("场所使用权证明");
    }

    @Test
    void a_renewal_begins_the_day_after_and_an_end_frees_the_name_and_the_head() {
        clock.goesTo("2026-02-10T09:00");
        var founders = Founders.ofAssociation();
        var uscc = isRegistered(founders);
        isGranted(apply(Founders.registered("RENEWAL", uscc, Map.of())));
        assertThat(db.sql(
                                "select valid_from || ' ' || valid_until from organisation_certificate where uscc = ? and no = 2")
                        .param(uscc)
                        .query(String.class)
                        .single())
                .isEqualTo("2030-02-10 2034-02-09");
        isGranted(apply(Founders.registered("CHARTER", uscc, Map.of("charterChanges", "第一条"))));
        var ends = apply(Founders.registered(
                "DEREGISTRATION", uscc, Map.of("liquidationEndedOn", "2026-02-09", "dissolution", "会员大会决议")));
        isGranted(ends);
        assertThat(papers().text(ends, "public-notice")).contains(founders.name(), "注销登记");
        var again = as("registrar").post("/cases", founders.application());
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        var gone = as("registrar").post("/cases", Founders.registered("RENEWAL", uscc, Map.of()));
        assertThat(gone.json().path("errors").findValuesAsText("code")).containsExactly("not-registered");
    }

    private List<String> was(String uscc) {
        return db.sql("select was from organisation_history where uscc = ? and was is not null")
                .param(uscc)
                .query(String.class)
                .list();
    }

    @Test
    void over_the_spring_festival_every_timer_fires_on_its_working_day_and_the_sixtieth_is_put_on_record() {
        clock.goesTo("2026-02-09T09:00");
        var silent = found(Founders.ofAssociation());
        var asked = found(Founders.ofAssociation());
        isAccepted(asked);
        goesTo("2026-02-14T23:50");
        assertThat(stepsOpenFor(silent)).containsExactly("Task_CheckCompleteness");
        goesTo("2026-02-15T00:10");
        assertThat(stepsOpenFor(silent)).contains("Task_CompetentUnit");
        goesTo("2026-02-28T23:50");
        assertThat(stepsOpenFor(asked)).doesNotContain("Task_Remind");
        goesTo("2026-03-01T00:10");
        assertThat(stepsOpenFor(asked)).contains("Task_Remind").doesNotContain("Task_Escalate");
        goesTo("2026-03-07T00:10");
        assertThat(stepsOpenFor(asked)).contains("Task_Escalate");
        goesTo("2026-04-10T23:50");
        assertThat(acts(asked)).doesNotContain("overdue");
        goesTo("2026-04-11T00:10");
        assertThat(acts(asked)).contains("overdue");
        assertThat(stepsOpenFor(asked)).contains("Task_CompetentUnit");
    }

    @Test
    void a_second_notice_repeats_or_goes_before_a_superior_and_nothing_is_accepted_with_papers_missing() {
        clock.goesTo("2026-03-02T09:00");
        var caseNo = found(Founders.ofAssociation());
        var early =
                tries("registrar", caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of("present", List.of("charter")));
        assertThat(early.json().path("errors").findValuesAsText("code")).contains("still-missing");
        assertThat(early.json().toString()).contains("场所使用权证明").doesNotContain("章程（草案");
        var gap = Map.of("item", "章程第三条", "todo", "写明业务范围");
        does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT", Map.of("gaps", List.of(gap)));
        does("registrar", caseNo, "Task_Correct", "SUPPLIED");
        var more = Map.of("item", "章程第九条", "todo", "写明任期");
        var again = tries("registrar", caseNo, "Task_CheckCompleteness", "CORRECT", Map.of("gaps", List.of(gap, more)));
        assertThat(again.json().path("errors").findValuesAsText("code")).containsExactly("asked-once");
        var reasoned = Map.of("gaps", List.of(gap, more), "newReason", "补正后的章程与第九条不一致");
        does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT", reasoned);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_SecondCorrection");
        does("district-approver", caseNo, "Task_SecondCorrection", "BACK");
        does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT", Map.of("gaps", List.of(gap)));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Correct");
    }

    @Test
    void the_leader_allows_ten_days_more_once_and_never_for_an_establishment() {
        clock.goesTo("2026-03-02T09:00");
        var uscc = isRegistered(Founders.ofAssociation());
        var caseNo = apply(Founders.registered("CHARTER", uscc, Map.of("charterChanges", "第一条")));
        isAccepted(caseNo);
        assertThat(dueOn(caseNo)).isEqualTo("2026-03-30");
        assertThat(isExtended(caseNo).status()).isLessThan(300);
        timeline.settle();
        assertThat(dueOn(caseNo)).isEqualTo("2026-04-14");
        assertThat(papers().text(caseNo, "extension")).contains("2026年4月14日", "业务主管单位正在补充材料");
        assertThat(isExtended(caseNo).status()).isEqualTo(409);
        var founding = found(Founders.ofAssociation());
        isAccepted(founding);
        assertThat(isExtended(founding).status()).isEqualTo(409);
    }

    /** The notice is printed by a job of its own, while the case's steps go on. */
    @Test
    void what_is_done_before_the_notice_is_printed_is_not_its_reason() {
        clock.goesTo("2026-03-02T09:00");
        var uscc = isRegistered(Founders.ofAssociation());
        var caseNo = apply(Founders.registered("CHARTER", uscc, Map.of("charterChanges", "第一条")));
        isAccepted(caseNo);
        assertThat(isExtended(caseNo).status()).isLessThan(300);
        var task = "/tasks/" + taskOf(caseNo, "Task_SiteCheck");
        as("registrar-3").post(task + "/claim");
        var passed = as("registrar-3").post(task + "/transfer", Map.of("to", "registrar-2", "reason", "出差，转小王"));
        assertThat(passed.status()).isEqualTo(204);
        assertThat(tries("registrar-2", caseNo, "Task_SiteCheck", "RECORDED", Map.of())
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(papers().text(caseNo, "extension")).contains("业务主管单位正在补充材料").doesNotContain("出差", "已核实");
    }

    private ApiClient.Reply isExtended(String caseNo) {
        return as("district-approver").post("/cases/" + caseNo + "/exits/extend", Map.of("reason", "业务主管单位正在补充材料"));
    }

    private String light(String caseNo, String step) {
        var items = as("industry-regulator").get("/worklist?q=" + caseNo).json().path("items");
        for (var item : items) {
            if (item.path("step").asText().equals(step)) {
                return item.path("light").asText();
            }
        }
        return "none";
    }

    private String dueOn(String caseNo) {
        return as("registrar").get("/cases/" + caseNo).json().path("dueOn").asText();
    }

    private List<String> acts(String caseNo) {
        return as("registrar").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }
}
