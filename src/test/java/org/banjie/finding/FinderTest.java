package org.banjie.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.background.Shift;
import org.banjie.cases.CaseChanges;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk finds a case by what the people at her desk say. */
class FinderTest extends Story {

    private static final List<String> KINDS = List.of("assistance", "organisations");

    @Autowired
    Finder finder;

    @Autowired
    TraceKeeping keeping;

    @Autowired
    TraceWork work;

    @Autowired
    CaseChanges cases;

    private String caseNo;
    private String child;

    @BeforeEach
    void aFamilyHasApplied() {
        var household = Household.of(2, "900").with(Citizens::born);
        child = household.member(1).path("idNo").asText();
        household.member(0).put("name", "端木瑞华");
        household.member(1).put("name", "端木晓阳");
        caseNo = files(household);
    }

    @Test
    void by_any_part_of_the_name_of_anybody_in_it() {
        for (var part : List.of("端木晓阳", "晓阳", "木晓", "端木瑞华", "阳")) {
            assertThat(found(part, VILLAGE)).as(part).contains(caseNo);
        }
        assertThat(found("瑞阳", VILLAGE)).doesNotContain(caseNo);
    }

    @Test
    void by_the_number_of_a_member_the_phone_and_a_part_of_its_own_number() {
        assertThat(found(child, VILLAGE)).containsExactly(caseNo);
        cases.reachBy(caseNo, "13755556666");
        assertThat(found("137-5555-6666", STREET)).containsExactly(caseNo);
        cases.reachBy(caseNo, "13755558467");
        assertThat(found("8467", STREET)).as("the end of the phone").containsExactly(caseNo);
        assertThat(found("6666", STREET)).doesNotContain(caseNo);
        var end = caseNo.substring(caseNo.lastIndexOf('-') + 1);
        for (var part : List.of(
                end, "" + Integer.parseInt(end), end.substring(2), "2026-" + end, caseNo.substring(3), caseNo)) {
            assertThat(found(part, STREET)).as(part).contains(caseNo);
        }
    }

    @Test
    void only_where_the_case_belongs_and_among_the_kinds_asked_for() {
        assertThat(found("晓阳", "310117")).contains(caseNo);
        assertThat(found("晓阳", STREET)).contains(caseNo);
        assertThat(found("晓阳", "310117004002")).doesNotContain(caseNo);
        assertThat(found("晓阳", "310117001")).doesNotContain(caseNo);
        assertThat(finder.cases(Sought.of("晓阳"), List.of("310117"), List.of("funeral"), 30))
                .isEmpty();
    }

    @Test
    void newest_first_and_no_more_than_asked_for() {
        var second = files(called("端木瑞华"));
        assertThat(found("端木瑞华", STREET)).containsSubsequence(second, caseNo);
        assertThat(finder.cases(Sought.of("端木瑞华"), List.of("310117"), KINDS, 1)).hasSize(1);
    }

    @Test
    void by_the_phone_that_was_given_last() {
        cases.reachBy(caseNo, "13911112222");
        assertThat(found("13911112222", STREET)).containsExactly(caseNo);
    }

    /** Cases of before are read by the work; nothing of a name stands in the table. */
    @Test
    void cases_of_before_are_found_once_the_work_has_been_done() {
        db.sql("delete from case_trace where case_no = ?").param(caseNo).update();
        db.sql("insert into case_untraced values (?)").param(caseNo).update();
        assertThat(found("晓阳", STREET)).doesNotContain(caseNo);
        while (work.piece(Shift.OPEN)) {}
        assertThat(found("晓阳", STREET)).contains(caseNo);
        assertThat(db.sql("select count(*) from case_untraced")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_page_shows_who_may_see_it_where_it_stands() {
        var second = files(called("端木瑞华"));
        var page = asVisitor("street-intake." + STREET, "木瑞");
        assertThat(page).contains(caseNo, second, "审查材料");
        assertThat(asVisitor("street-intake.310117001", "端木晓阳")).doesNotContain(caseNo);
        assertThat(asVisitor("village-clerk." + VILLAGE, "端木晓阳")).contains(caseNo);
    }

    /** Nobody in another story is called so: of a common name the newest few are found. */
    private static Household called(String name) {
        var household = Household.of(1, "900").with(Citizens::born);
        household.member(0).put("name", name);
        return household;
    }

    private String asVisitor(String uid, String q) {
        return Visitor.signedIn(port, uid).get("/worklist/find?q=" + q);
    }

    private List<String> found(String typed, String unit) {
        return finder.cases(Sought.of(typed), List.of(unit), KINDS, 30);
    }
}
