package org.banjie.organisations.inspection.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.banjie.organisations.register.Roll;
import org.junit.jupiter.api.Test;

/** What changed since last year, the biggest change first. */
class ComparisonTest {

    @Test
    void the_biggest_change_comes_first_whichever_way_it_goes() {
        var changes = compared("income", "100", "50", "members", "10", "11");
        assertThat(changes).extracting(FiguresComparison.Change::field).containsExactly("income", "members");
        assertThat(changes).extracting(FiguresComparison.Change::percent).containsExactly(-50, 10);
    }

    @Test
    void what_stays_or_is_not_known_is_no_change() {
        assertThat(compared("income", "100.00", "100", "members", "", "11")).isEmpty();
    }

    @Test
    void from_nothing_it_is_all_of_it() {
        assertThat(compared("income", "0", "7", "staff", "0", "0"))
                .extracting(FiguresComparison.Change::percent)
                .containsExactly(100);
    }

    @Test
    void only_money_counts_for_the_biggest_change() {
        assertThat(FiguresComparison.biggest(compared("income", "100", "130", "members", "1", "100")))
                .isEqualTo(30);
        assertThat(FiguresComparison.biggest(List.of())).isZero();
    }

    private static List<FiguresComparison.Change> compared(
            String one, String was, String is, String other, String otherWas, String otherIs) {
        var json = JsonNodeFactory.instance;
        var lastYear = json.objectNode().put(one, was).put(other, otherWas);
        var now = json.objectNode().put(one, is).put(other, otherIs);
        now.put("name", "协会").put("address", "路").put("legalRep", "王芳").put("competentUnit", "");
        return FiguresComparison.of(new ReportFiling(now), lastYear, registered());
    }

    private static Roll.Entry registered() {
        return new Roll.Entry(
                "51310117MJ99999915",
                "ASSOCIATION",
                "协会",
                "OTHER",
                "310117004001",
                "路",
                BigDecimal.TEN,
                null,
                0,
                LocalDate.parse("2020-01-01"),
                "王芳");
    }
}
