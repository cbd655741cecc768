package org.banjie.funeral.arrangement.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banjie.funeral.prices.Publication;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** What the director may publish as a price. */
class PublicationRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-10");

    @Test
    void a_price_holds_from_today_on_and_never_from_yesterday() {
        assertThat(wrong("cremation", TODAY, "300.00", "沪价〔2026〕1号")).isEmpty();
        assertThat(wrong("cremation", TODAY.minusDays(1), "300.00", "沪价〔2026〕1号"))
                .containsExactly("price-day");
    }

    @Test
    void nothing_may_cost_nothing_but_not_less_and_not_half_a_fen() {
        assertThat(wrong("cremation", TODAY, "0", "沪价")).isEmpty();
        assertThat(wrong("cremation", TODAY, "-0.01", "沪价")).containsExactly("price-amount");
        assertThat(wrong("cremation", TODAY, "0.005", "沪价")).containsExactly("price-amount");
        assertThat(wrong("cremation", TODAY, "9999999999.99", "沪价")).isEmpty();
        assertThat(wrong("cremation", TODAY, "10000000000.00", "沪价")).containsExactly("price-amount");
    }

    @Test
    void it_rests_on_a_paper_that_is_named_in_two_hundred_characters() {
        assertThat(wrong("cremation", TODAY, "1", "文".repeat(200))).isEmpty();
        assertThat(wrong("cremation", TODAY, "1", "文".repeat(201))).containsExactly("price-basis");
        assertThat(wrong("cremation", TODAY, "1", " ")).containsExactly("price-basis");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var wrong = PublicationRule.wrong(new Publication(null, null, null, null), Set.of("cremation"), TODAY);
        assertThat(Told.places(wrong))
                .containsExactly("item not-on-list", "from price-day", "amount price-amount", "basis price-basis");
    }

    private static List<String> wrong(String item, LocalDate from, String amount, String basis) {
        var price = new Publication(item, from, new BigDecimal(amount), basis);
        return Told.codes(PublicationRule.wrong(price, Set.of("cremation"), TODAY));
    }
}
