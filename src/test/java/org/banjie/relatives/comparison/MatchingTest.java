package org.banjie.relatives.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.Kinship;
import org.banjie.relatives.register.NewRelation;
import org.banjie.relatives.register.NewTerm;
import org.banjie.relatives.register.Persons;
import org.banjie.relatives.register.StaffRelations;
import org.banjie.relatives.register.Terms;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who counts as a relative of whom, and where. */
@BanjieTest
class MatchingTest {

    private static final String VILLAGE = "310117004001";
    private static final String NUMBER = "310117199001010013";
    private static final Set<Kinship> BY_CIVIL_CODE = Set.of(
            Kinship.SELF,
            Kinship.SPOUSE,
            Kinship.PARENT,
            Kinship.CHILD,
            Kinship.SIBLING,
            Kinship.GRANDPARENT,
            Kinship.GRANDCHILD);

    @Autowired
    Matching matching;

    @Autowired
    ComparisonScope scope;

    @Autowired
    Persons persons;

    @Autowired
    Terms terms;

    @Autowired
    StaffRelations relations;

    @Autowired
    Vault vault;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    ConfigurableEnvironment environment;

    @BeforeEach
    @AfterEach
    void theRegisterIsEmptyAndSettingsAreAsShipped() {
        clock.reset();
        for (var table : List.of("filing", "declaration", "relation", "term", "person")) {
            db.sql("delete from relatives_" + table).update();
        }
        environment.getPropertySources().remove("other");
    }

    @ParameterizedTest
    @EnumSource
    void the_civil_code_names_the_close_relatives(Kinship relation) {
        assertThat(scope.basis(relation).isPresent()).isEqualTo(BY_CIVIL_CODE.contains(relation));
    }

    @Test
    void the_extended_scope_adds_in_laws_and_uncles_and_never_everybody() {
        with("scope", "EXTENDED");
        var added = Arrays.stream(Kinship.values())
                .filter(one -> scope.basis(one).isPresent() && !BY_CIVIL_CODE.contains(one));
        assertThat(added)
                .containsExactly(
                        Kinship.PARENT_IN_LAW, Kinship.SIBLING_IN_LAW, Kinship.CHILD_IN_LAW, Kinship.UNCLE_AUNT);
    }

    @Test
    void before_the_civil_code_was_in_force_it_is_not_the_basis() {
        clock.goesTo("2021-01-01T09:00");
        assertThat(scope.basis(Kinship.SIBLING)).contains("民法典第一千零四十五条");
    }

    @Test
    void only_posts_in_force_in_an_office_that_handles_the_case_count() {
        var clerk = clerk(Capacity.COMMITTEE, "2024-01-01", null);
        relations.add(clerk, new NewRelation(Kinship.SIBLING, "王建国", NUMBER), LocalDate.parse("2026-01-05"));
        assertThat(found(VILLAGE)).isEqualTo(Kinship.SIBLING);
        assertThat(found("310117001001")).isNull();
        terms.end(clerk, termOf(clerk), LocalDate.parse("2026-02-08"));
        assertThat(found(VILLAGE)).isNull();
    }

    @Test
    void a_post_counts_from_its_first_to_its_last_day() {
        var clerk = clerk(Capacity.OFFICIAL, "2026-02-10", "2026-02-11");
        relations.add(clerk, new NewRelation(Kinship.SPOUSE, "王建国", NUMBER), LocalDate.parse("2026-01-05"));
        for (var day : Map.of("09", false, "10", true, "11", true, "12", false).entrySet()) {
            clock.goesTo("2026-02-" + day.getKey() + "T09:00");
            assertThat(found(VILLAGE) != null).as(day.getKey()).isEqualTo(day.getValue());
        }
    }

    @Test
    void the_closest_relation_of_several_counts_and_one_that_ended_does_not() {
        var clerk = clerk(Capacity.OFFICIAL, "2024-01-01", null);
        var on = LocalDate.parse("2026-01-05");
        relations.add(clerk, new NewRelation(Kinship.GRANDCHILD, "王建国", NUMBER), on);
        relations.add(clerk, new NewRelation(Kinship.SPOUSE, "王建国", NUMBER), on);
        assertThat(found(VILLAGE)).isEqualTo(Kinship.SPOUSE);
        var spouse = relations.of(clerk).stream()
                .filter(one -> one.relation() == Kinship.SPOUSE)
                .findFirst()
                .orElseThrow();
        relations.end(clerk, spouse.id(), on);
        assertThat(found(VILLAGE)).isEqualTo(Kinship.GRANDCHILD);
    }

    @Test
    void a_member_of_staff_in_the_household_is_found_too() {
        clerk(Capacity.OFFICIAL, "2024-01-01", null);
        var own = vault.blindIndex("person", "310198198505010010");
        assertThat(matching.find(Set.of(own), Set.of(VILLAGE)))
                .extracting(Hit::relation)
                .containsExactly(Kinship.SELF);
    }

    @Test
    void hired_staff_count_as_the_setting_says() {
        var clerk = clerk(Capacity.HIRED, "2024-01-01", null);
        relations.add(clerk, new NewRelation(Kinship.CHILD, "王建国", NUMBER), LocalDate.parse("2026-01-05"));
        assertThat(found(VILLAGE)).isEqualTo(Kinship.CHILD);
        with("hiredStaff", "EXCLUDED");
        assertThat(found(VILLAGE)).isNull();
    }

    private UUID clerk(Capacity capacity, String from, String to) {
        var id = persons.add(null, "周村委", "310198198505010010");
        var end = to == null ? null : LocalDate.parse(to);
        terms.add(id, new NewTerm("委员", VILLAGE, capacity, LocalDate.parse(from), end));
        return id;
    }

    private long termOf(UUID person) {
        return terms.of(Set.of(person)).get(0).id();
    }

    private Kinship found(String office) {
        return matching.find(Set.of(vault.blindIndex("person", NUMBER)), Set.of(office)).stream()
                .map(Hit::relation)
                .findFirst()
                .orElse(null);
    }

    private void with(String setting, String value) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("other", Map.of("banjie.kind.relatives." + setting, value)));
    }
}
