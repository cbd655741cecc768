package org.banjie.worklist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.testing.BanjieTest;
import org.banjie.time.Light;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A list costs the same however long it is. Not timed: what is counted is the pages of the database that a list looks at,
 * in one run before and after the steps grow a hundredfold ({@code -Dmany.steps=1000000} for a million).
 */
@BanjieTest
class ManyStepsTest {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("many.steps", 100_000);

    /**
     * A thousand steps of each office are counted, each perhaps on a page of its own; what is near or due today is passed
     * over to reach what is in order. A page of the list is nothing beside that.
     */
    private static final long MOST = 2_800;

    /** To get to the first step of an office takes some four pages of an index and of the list; a page of steps each would be ten times that. */
    private static final long MOST_EVERYWHERE = 5_000;

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** What nothing meets, what little meets and what nearly everything meets. */
    private static final Map<String, Criteria> FILTERS = new TreeMap<>(Map.of(
            "a kind with nothing in it", filter("funeral", null, null, Days.ANY, Days.ANY),
            "a kind with nearly all in it", filter("assistance", null, null, Days.ANY, Days.ANY),
            "a step nobody waits at", filter(null, "none", null, Days.ANY, Days.ANY),
            "a step where few wait", filter(null, "rare", null, Days.ANY, Days.ANY),
            "a village with nothing", filter(null, null, "310117001001", Days.ANY, Days.ANY),
            "a village with a tenth", filter(null, null, "310117004002", Days.ANY, Days.ANY),
            "arrived when nothing did", filter(null, null, null, new Days(LONG_AGO, LONG_AGO), Days.ANY),
            "due when nothing is", filter(null, null, null, Days.ANY, new Days(LONG_AGO, LONG_AGO)),
            "a kind and a village with nothing", filter("funeral", null, "310117004002", Days.ANY, Days.ANY)));

    private static final String NAME = Character.toString(0x4e00 + 2 * 7919 % 5000) + "某2";

    @Autowired
    JdbcClient db;

    @Autowired
    Vault vault;

    @Autowired
    Listing listing;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_list_looks_at_as_little_among_many_steps_as_among_few() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var steps = new ManySteps(db);
            steps.withoutCases();
            steps.add(1, FEW);
            steps.traced(NAME, trace());
            var few = looks(steps);
            steps.add(FEW + 1, MANY);
            steps.traced(NAME, trace());
            var many = looks(steps);
            few.forEach((list, pages) -> {
                System.out.printf("%s: %d pages among %d steps, %d among %d%n", list, pages, FEW, many.get(list), MANY);
                assertThat(many.get(list)).as(list).isLessThan(MOST);
            });
        });
    }

    @Test
    void whoever_answers_for_every_office_costs_a_look_at_the_first_step_of_each() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var steps = new ManySteps(db);
            steps.withoutCases();
            steps.addToVillages(MANY);
            for (var sort : Sort.values()) {
                var before = steps.looked();
                assertThat(listing.page(everywhere(), query(null, null, sort)).rows())
                        .hasSize(25);
                assertThat(steps.looked() - before).as(sort.name()).isLessThan(MOST_EVERYWHERE);
            }
        });
    }

    /** As the room that finds cases keeps it. */
    private long trace() {
        return ByteBuffer.wrap(vault.blindIndex("trace.name", NAME)).getLong();
    }

    private Map<String, Long> looks(ManySteps steps) {
        var looks = new LinkedHashMap<String, Long>();
        for (var sort : Sort.values()) looks.put("crowded office by " + sort, look(steps, query(null, null, sort)));
        looks.put("a name", look(steps, query(NAME, null, Sort.DUE)));
        looks.put("a case number", look(steps, query("DB-310117002-2026-000002", null, Sort.DUE)));
        looks.put("overdue", look(steps, query(null, Light.RED, Sort.DUE)));
        looks.put("in order", look(steps, query(null, Light.GREEN, Sort.DUE)));
        looks.put("near", look(steps, query(null, Light.YELLOW, Sort.DUE)));
        FILTERS.forEach((name, criteria) -> {
            for (var sort : Sort.values()) looks.put(name + " by " + sort, looked(steps, query(criteria, sort)));
        });
        return looks;
    }

    private static Query query(String q, Light light, Sort sort) {
        return query(new Criteria(null, null, null, light, null, Days.ANY, Days.ANY, false, q), sort);
    }

    private static Query query(Criteria criteria, Sort sort) {
        return new Query(Box.TODO, criteria, sort, null, 25);
    }

    private static Criteria filter(String kind, String step, String area, Days arrived, Days due) {
        return new Criteria(kind, step, area, null, null, arrived, due, false, null);
    }

    private long look(ManySteps steps, Query query) {
        assertThat(listing.page(clerk(), query).rows()).isNotEmpty();
        return looked(steps, query);
    }

    private long looked(ManySteps steps, Query query) {
        var before = steps.looked();
        listing.page(clerk(), query);
        return steps.looked() - before;
    }

    private static Actor everywhere() {
        var villages = IntStream.range(0, ManySteps.VILLAGES)
                .mapToObj(ManySteps::village)
                .map(Grant::parse);
        return new Actor("district-everywhere", "", ActorType.STAFF, villages.collect(Collectors.toSet()));
    }

    private static Actor clerk() {
        return new Actor(
                "district-check",
                "",
                ActorType.STAFF,
                Set.of(Grant.parse(ManySteps.CROWDED), Grant.parse(ManySteps.STREET)));
    }
}
