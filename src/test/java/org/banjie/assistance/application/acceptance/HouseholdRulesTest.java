package org.banjie.assistance.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class HouseholdRulesTest {

    private static final String BORN_1955 = "310227195503150024";
    private static final String BORN_1988 = "310117198802290014";
    private static final String BORN_1990 = "310117199001010013";

    private final ObjectNode household = JsonNodeFactory.instance.objectNode();

    @Test
    void a_head_with_a_parent_is_a_household() {
        member("李伟", "HEAD", BORN_1990);
        member("王芳", "PARENT", BORN_1955);
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_household_has_a_head() {
        member("王芳", "SPOUSE", BORN_1990);
        assertThat(errors()).containsExactly("members head-missing");
    }

    @Test
    void nobody_misses_a_head_while_relations_are_still_to_be_given() {
        member("王芳", "", BORN_1990);
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_household_has_one_head() {
        member("李伟", "HEAD", BORN_1990);
        member("王芳", "HEAD", BORN_1988);
        assertThat(errors()).containsExactly("members[1].relation head-twice");
    }

    @Test
    void a_head_has_one_spouse() {
        member("李伟", "HEAD", BORN_1990);
        member("王芳", "SPOUSE", BORN_1988);
        member("赵敏", "SPOUSE", BORN_1955);
        assertThat(errors()).containsExactly("members[2].relation spouse-twice");
    }

    @Test
    void nobody_is_in_a_household_twice() {
        member("李伟", "HEAD", BORN_1990);
        member("王芳", "SPOUSE", BORN_1988);
        member("李小伟", "OTHER", " " + BORN_1990);
        assertThat(errors()).containsExactly("members[2].idNo member-twice");
        assertThat(found().get(0).arguments()).as("the row of the first").containsExactly("1");
    }

    @Test
    void a_parent_is_older_than_the_head() {
        member("王芳", "HEAD", BORN_1955);
        member("李伟", "PARENT", BORN_1990);
        assertThat(errors()).containsExactly("members[1].relation elder-younger");
    }

    @Test
    void a_child_is_younger_than_the_head() {
        member("李伟", "HEAD", BORN_1990);
        member("王芳", "DAUGHTER", BORN_1955);
        assertThat(errors()).containsExactly("members[1].relation child-older");
    }

    @Test
    void money_is_paid_to_a_member() {
        member("李伟", "HEAD", BORN_1990);
        household.put("accountHolder", "陌生人");
        assertThat(errors()).containsExactly("accountHolder holder-not-member");
        household.put("accountHolder", "李伟 ");
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_dot_from_another_keyboard_and_what_cannot_be_seen_make_no_other_name() {
        member("阿依古丽·买买提江", "HEAD", BORN_1990);
        for (var typed : List.of("阿依古丽•买买提江", "阿依古丽．买买提江", "阿依古丽・买买提江 ", "阿依\u200b古丽·买买提江")) {
            household.put("accountHolder", typed);
            assertThat(errors()).as(typed).isEmpty();
        }
    }

    @Test
    void a_member_with_a_passport_is_a_member_and_is_not_one_twice() {
        member("李伟", "HEAD", BORN_1990);
        member("MARIA", "SPOUSE", "E12345678");
        assertThat(errors()).isEmpty();
        member("MARIA", "OTHER", "e1234 5678");
        assertThat(errors()).containsExactly("members[2].idNo member-twice");
    }

    @Test
    void every_error_is_told_at_once() {
        member("李伟", "SPOUSE", BORN_1990);
        member("王芳", "SPOUSE", BORN_1990);
        household.put("accountHolder", "陌生人");
        assertThat(errors())
                .containsExactly(
                        "members head-missing",
                        "members[1].relation spouse-twice",
                        "members[1].idNo member-twice",
                        "accountHolder holder-not-member");
    }

    @Test
    void what_the_schema_finds_fault_with_is_passed_over() {
        household.put("members", "nobody").putArray("accountHolder");
        assertThat(errors()).isEmpty();
        household.putArray("members").add("x").addObject().put("idNo", 5);
        assertThat(errors()).isEmpty();
    }

    private void member(String name, String relation, String idNo) {
        household
                .withArray("members")
                .addObject()
                .put("name", name)
                .put("relation", relation)
                .put("idNo", idNo);
    }

    private List<String> errors() {
        return found().stream().map(error -> error.path() + " " + error.code()).toList();
    }

    private List<InputError> found() {
        return HouseholdRules.check(household);
    }
}
