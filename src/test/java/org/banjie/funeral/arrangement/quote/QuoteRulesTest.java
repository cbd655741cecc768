package org.banjie.funeral.arrangement.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.funeral.arrangement.rules.Answering.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.funeral.prices.PriceItem;
import org.banjie.refusal.InputError;
import org.banjie.testing.Told;
import org.banjie.words.Words;
import org.junit.jupiter.api.Test;

/** Nothing is charged that the list does not name with a price (上海市殡葬管理条例第十五条). */
class QuoteRulesTest {

    private static final Map<String, PriceItem> LISTED =
            Map.of("cremation", item("cremation", BigDecimal.ZERO), "urn", item("urn", null));

    @Test
    void what_is_listed_with_a_price_may_be_quoted_even_for_nothing() {
        assertThat(wrong("cremation")).isEmpty();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void what_is_not_on_the_list_is_not_charged() {
        assertThat(Told.places(wrong("cremation", "band"))).containsExactly("items[1].item not-on-list");
    }

    @Test
    void an_item_without_a_published_price_is_named_in_both_languages() {
        var wrong = wrong("urn");
        assertThat(Told.codes(wrong)).containsExactly("price-unpublished");
        assertThat(wrong.get(0).arguments()).containsExactly(new Words("项目", "Item"));
    }

    @Test
    void an_item_is_chosen_once_and_every_fault_is_said_at_once() {
        assertThat(Told.places(wrong("urn", "cremation", "cremation", "band")))
                .containsExactly(
                        "items[0].item price-unpublished", "items[2].item item-twice", "items[3].item not-on-list");
    }

    private static List<InputError> wrong(String... codes) {
        var rows = Stream.of(codes).map(code -> Map.of("item", code)).toList();
        return QuoteRules.wrong(said("items", rows), LISTED);
    }

    private static PriceItem item(String code, BigDecimal amount) {
        return new PriceItem(code, "项目", "Item", "具", "body", "GOVERNMENT", amount, "沪价");
    }
}
