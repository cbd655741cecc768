package org.banjie.oversight.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.kinds.own.StreetMeasure;
import org.banjie.kinds.own.StreetMeasure.Share;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What counts in a street's year, how much, and that each room counts what is its own. */
@BanjieTest
class PerformanceTest {

    private static final String HERE = "990000001";
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);

    @Autowired
    JdbcClient db;

    @Autowired
    List<StreetMeasure> measures;

    @Autowired
    Performance performance;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void points_go_evenly_between_two_shares_and_what_had_nothing_to_do_does_not_count() {
        var terms = performance.terms(Year.of(2026)).orElseThrow();
        assertThat(terms.measures().stream()
                        .map(PerformanceTerms.Measure::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("a hundred in all")
                .isEqualByComparingTo("100");
        var half = StreetScore.of(HERE, terms, Map.of("in-time", new Share(90, 100)));
        assertThat(half.parts().get(0).points()).as("90 of 100, from 80 on").isEqualByComparingTo("15.0");
        assertThat(half.parts().get(1).share()).as("nothing to do").isNull();
        assertThat(half.total()).as("of a hundred").isEqualByComparingTo("50.0");
        assertThat(half.grade()).isEqualTo("FAILED");
        var whole = StreetScore.of(
                HERE, terms, Map.of("in-time", new Share(100, 100), "filings-settled", new Share(9, 10)));
        assertThat(whole.parts().get(1).points()).isEqualByComparingTo("15.0");
        assertThat(whole.total()).as("45 of 50").isEqualByComparingTo("90.0");
        assertThat(whole.grade()).isEqualTo("EXCELLENT");
        assertThat(StreetScore.of(HERE, terms, Map.of("in-time", new Share(1, 10)))
                        .total())
                .isEqualByComparingTo("0.0");
        assertThat(StreetScore.of(HERE, terms, Map.of()).grade()).isNull();
        assertThat(performance.terms(Year.of(2025))).isEmpty();
    }

    @Test
    void each_room_counts_of_its_own_year() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            filings();
            pledges();
            draws();
            hits();
            var found = measures.stream()
                    .collect(Collectors.toMap(StreetMeasure::code, one -> one.of(FROM, FROM.plusYears(1))
                            .get(HERE)));
            assertThat(found)
                    .isEqualTo(Map.of(
                            "filings-settled", new Share(2, 3),
                            "pledges-signed", new Share(1, 2),
                            "spot-checks-answered", new Share(1, 2),
                            "hits-answered", new Share(1, 2)));
            assertThat(measures.stream().map(one -> one.of(FROM.minusYears(20), FROM.minusYears(19))
                            .get(HERE)))
                    .as("of a year in which nothing was")
                    .containsOnlyNulls();
        });
    }

    /** Two settled, one open, one that went with its case, one of the year before. */
    private void filings() {
        filing(1, "2019-05-05", "DISMISSED");
        filing(2, "2019-12-31", "DISMISSED");
        filing(3, "2019-01-01", null);
        filing(4, "2019-05-05", "CASE_CLOSED");
        filing(5, "2018-12-31", null);
    }

    private void filing(int no, String on, String ended) {
        db.sql(
                        """
                insert into relatives_filing (case_no, filing_no, relation, basis, origin, late, false_no, found_on, ended, ended_on)
                values (?, ?, 'SIBLING', '', 'ACCEPTANCE', false, false, ?::date, ?, ?::date)
                """)
                .params("X-" + no, "BA-" + HERE + "-2019-" + no, on, ended, ended == null ? null : on)
                .update();
    }

    /** One of the street and one of a village of it; the one signed, in the second year before. */
    private void pledges() {
        var signed = person();
        var late = person();
        term(signed, HERE, "2015-01-01", null);
        term(late, HERE + "001", "2019-06-01", "2019-07-01");
        term(person(), HERE, "2010-01-01", "2018-12-31");
        term(person(), HERE, "2020-01-01", null);
        declares(signed, 2019);
        declares(late, 2020);
    }

    private UUID person() {
        var id = UUID.randomUUID();
        db.sql("insert into relatives_person (id, name, id_index, id_sealed, entered_at) values (?, '某', ?, '', now())")
                .params(id, id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return id;
    }

    private void term(UUID person, String office, String from, String until) {
        db.sql(
                        """
                insert into relatives_term (person, post, office, capacity, starts_on, ends_on)
                values (?, '某', ?, 'OFFICIAL', ?::date, ?::date)
                """)
                .params(person, office, from, until)
                .update();
    }

    private void declares(UUID person, int year) {
        db.sql("insert into relatives_declaration values (?, ?, make_date(?, 3, 1), true, make_date(?, 3, 1))")
                .params(person, year, year, year)
                .update();
    }

    /** Two drawn, one answered; one of the population that was not drawn. */
    private void draws() {
        var draw = db.sql(
                        """
                insert into monitoring_draw (street, month, seed, population, population_hash, percent, basis, lots, sample, drawn_by, drawn_at)
                values (?, '2019-03-01', decode(repeat('00', 32), 'hex'), 3, '', 5, '', 1, 2, 'u', now()) returning id
                """)
                .param(HERE)
                .query(Long.class)
                .single();
        var drawn =
                "insert into monitoring_draw_grant (draw, number, grant_id, filed, drawn, review) values (?, ?, ?, false, ?, ?)";
        db.sql(drawn).params(draw, "a", -1, true, "FH-" + HERE + "-1").update();
        db.sql(drawn).params(draw, "b", -2, true, "FH-" + HERE + "-2").update();
        db.sql(drawn).params(draw, "c", -3, false, null).update();
        answered("FH-" + HERE + "-1", "SAME");
        answered("FH-" + HERE + "-2", null);
    }

    private void hits() {
        var list = db.sql(
                        """
                insert into monitoring_import (list, file_name, form, charset, sha256, size, chunks, state, uploaded_by, uploaded_at)
                values ('deaths', '', 'CSV', 'UTF-8', '\\x99', 1, 1, 'DONE', 'u', '2019-12-31T23:00+08') returning id
                """)
                .query(Long.class)
                .single();
        var hit =
                "insert into monitoring_hit (import, grant_id, person_index, line, sealed, review) values (?, ?, '', 1, '', ?)";
        db.sql(hit).params(list, -1, "FH-" + HERE + "-3").update();
        db.sql(hit).params(list, -2, "FH-" + HERE + "-4").update();
        db.sql(hit).params(list, -3, null).update();
        answered("FH-" + HERE + "-3", "CHANGED");
    }

    private void answered(String review, String answer) {
        db.sql("insert into monitoring_review values (?, ?)")
                .params(review, answer)
                .update();
    }
}
