package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.banjie.casework.papers.AskedPapers;
import org.banjie.casework.papers.WhoFiled;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The conditions of a registration, each at its edge, each with the rule in the message. */
class OrganisationRulesTest extends Story {

    private static final String OF_ASSOCIATIONS = "社会团体登记管理条例";
    private static final String OF_PRIVATE_UNITS = "民办非企业单位登记管理暂行条例";

    @Autowired
    AskedPapers papers;

    @Autowired
    Kinds kinds;

    private List<String> wrong(Founders founders) {
        return reply(founders).findValuesAsText("code");
    }

    private JsonNode reply(Founders founders) {
        return as("registrar").post("/cases", founders.application()).json().path("errors");
    }

    @Test
    @DisplayName("29: 40 persons and 9 units are too few; 49 too; 30 units alone are enough, and so are 45 and 5")
    void scenario_29() {
        var tooFew = reply(members(40, 9));
        assertThat(tooFew.findValuesAsText("code")).containsExactly("too-few-members");
        assertThat(tooFew.path(0).path("message").asText()).contains("49", "第十条第一项");
        assertThat(wrong(members(49, 0))).containsExactly("too-few-members");
        assertThat(wrong(members(0, 29))).containsExactly("too-few-members");
        for (var enough : List.of(members(50, 0), members(0, 30), members(45, 5))) {
            assertThat(wrong(enough)).isEmpty();
        }
    }

    @Test
    void an_association_has_thirty_thousand_yuan() {
        assertThat(wrong(Founders.ofAssociation().with("fund", "29999.99"))).containsExactly("fund-too-small");
        assertThat(wrong(Founders.ofAssociation().with("fund", "30000.00"))).isEmpty();
    }

    @Test
    void two_thirds_of_a_private_unit_are_not_the_states() {
        assertThat(wrong(Founders.ofService().with("nonStateFund", "19999.99"))).containsExactly("share-too-small");
        assertThat(wrong(Founders.ofService().with("nonStateFund", "20000"))).isEmpty();
    }

    @Test
    void premises_are_ones_own_or_for_a_year() {
        clock.goesTo("2026-02-10T09:00");
        var tenant = Founders.ofService().with("premisesRight", "LEASED");
        assertThat(wrong(tenant.with("premisesUntil", "2027-02-08"))).containsExactly("premises-too-short");
        assertThat(wrong(tenant.with("premisesUntil", "2027-02-09"))).isEmpty();
    }

    @Test
    @DisplayName("33: “中国松江…协会”, or a name that is taken, stops with the rule cited")
    void scenario_33() {
        var wrong = reply(Founders.ofAssociation().with("name", "中国松江摄影协会"));
        assertThat(wrong.findValuesAsText("code")).containsExactly("name-head", "name-start");
        assertThat(wrong.path(0).path("message").asText()).contains("中国", "社会团体登记管理条例第十条");
        assertThat(wrong(Founders.ofAssociation().with("name", "上海市松江区摄影"))).containsExactly("name-end");
    }

    @Test
    void each_sort_of_organisation_reads_its_own_regulation_beside_its_papers_and_its_name() {
        assertThat(bases("ASSOCIATION"))
                .contains("社会团体登记管理条例第十一条第五项")
                .noneMatch(basis -> basis.contains(OF_PRIVATE_UNITS));
        assertThat(bases("SERVICE"))
                .contains("民办非企业单位登记管理暂行条例第九条第六项")
                .noneMatch(basis -> basis.contains(OF_ASSOCIATIONS));
        assertThat(bases("FOUNDATION"))
                .contains("基金会管理条例第九条第二项")
                .noneMatch(basis -> basis.contains(OF_ASSOCIATIONS) || basis.contains(OF_PRIVATE_UNITS));
        assertThat(bases(null)).as("not said yet").contains("社会团体登记管理条例第十一条第五项、民办非企业单位登记管理暂行条例第九条第六项");
        var name = reply(Founders.ofService().with("name", "中国松江养老服务中心"));
        assertThat(name.path(0).path("message").asText())
                .contains("民办非企业单位登记管理暂行条例第八条")
                .doesNotContain(OF_ASSOCIATIONS);
    }

    private List<String> bases(String type) {
        var answers = new ObjectMapper().createObjectNode().put("category", "ESTABLISHMENT");
        if (type != null) answers.put("orgType", type);
        return papers.of(kinds.get("organisations"), answers, WhoFiled.THEMSELVES).stream()
                .map(RequiredMaterial::basis)
                .toList();
    }

    @Test
    void a_foundation_is_told_where_to_go() {
        var wrong = reply(Founders.ofAssociation().with("orgType", "FOUNDATION"));
        assertThat(wrong.findValuesAsText("code")).containsExactly("go-elsewhere");
        assertThat(wrong.path(0).path("message").asText()).contains("上海市民政局", "基金会管理条例第六条");
    }

    @Test
    void who_was_deprived_of_political_rights_is_no_officer_and_one_represents() {
        var founders = Founders.ofAssociation();
        founders.officer().put("deprived", true).put("legalRep", false);
        assertThat(wrong(founders)).containsExactly("officer-deprived", "one-legal-rep");
        assertThat(reply(founders).path(0).path("path").asText()).isEqualTo("answers.officers[0].idNo");
    }

    @Test
    void a_charter_has_its_clauses() {
        assertThat(wrong(Founders.ofAssociation().with("clauses", List.of("charterParty"))))
                .containsExactly("clauses-missing");
    }

    @Test
    void who_is_not_on_the_register_changes_nothing() {
        var body = Founders.registered("CHARTER", "51310117MJ99999915", Map.of("charterChanges", "第一条"));
        var reply = as("registrar").post("/cases", body);
        assertThat(reply.status()).isEqualTo(422);
    }

    private static Founders members(int persons, int units) {
        return Founders.ofAssociation().with("memberPersons", persons).with("memberUnits", units);
    }
}
