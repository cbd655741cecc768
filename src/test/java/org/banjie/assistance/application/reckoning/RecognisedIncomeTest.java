package org.banjie.assistance.application.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognisedIncomeTest {

    private final ObjectNode form = JsonNodeFactory.instance.objectNode();
    private FoundIncome found = new FoundIncome(new BigDecimal("9000.00"), null);

    @Test
    void what_was_found_stands_without_a_word() {
        assertThat(faults()).isEmpty();
        form.put("recognisedMonthlyIncome", "9000");
        assertThat(faults()).isEmpty();
    }

    @Test
    void another_figure_without_evidence_is_refused_be_it_lower_or_higher() {
        form.put("recognisedMonthlyIncome", "8999.99");
        assertThat(faults()).containsExactly("recognisedMonthlyIncome deviation-unexplained");
        form.put("recognisedMonthlyIncome", "9000.01");
        assertThat(faults()).containsExactly("recognisedMonthlyIncome deviation-unexplained");
    }

    @Test
    void lines_with_evidence_explain_the_whole_difference_or_nothing() {
        form.put("recognisedMonthlyIncome", "800");
        line("WAGE", "8000", "0");
        assertThat(faults()).containsExactly("recognisedMonthlyIncome deviation-sum");
        line("TRANSFER", "1000", "800");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_line_that_changes_nothing_is_none() {
        line("WAGE", "800", "800.00");
        form.put("recognisedMonthlyIncome", "9000");
        assertThat(faults()).containsExactly("deviations[0].recognised deviation-none");
    }

    @Test
    void lines_without_an_amount_leave_open_what_is_recognised() {
        line("WAGE", "8000", "0");
        assertThat(faults()).containsExactly("recognisedMonthlyIncome deviation-amount");
    }

    @Test
    void where_the_visit_saw_more_than_the_check_somebody_says_what_counts() {
        found = new FoundIncome(new BigDecimal("2700"), new BigDecimal("9000"));
        assertThat(faults()).containsExactly("recognisedMonthlyIncome visit-found-more");
        form.put("recognisedMonthlyIncome", "2700");
        assertThat(faults()).containsExactly("recognisedMonthlyIncome deviation-unexplained");
        form.put("recognisedMonthlyIncome", "9000");
        assertThat(faults()).isEmpty();
        found = new FoundIncome(new BigDecimal("9000"), new BigDecimal("2700"));
        form.remove("recognisedMonthlyIncome");
        assertThat(faults()).isEmpty();
    }

    private void line(String line, String was, String is) {
        form.withArray("deviations")
                .addObject()
                .put("line", line)
                .put("found", was)
                .put("recognised", is)
                .put("evidence", "离职证明")
                .put("reason", "已经离职");
    }

    private List<String> faults() {
        return RecognisedIncome.of(form).faults(found).stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }
}
