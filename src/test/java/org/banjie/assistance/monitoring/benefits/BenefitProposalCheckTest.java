package org.banjie.assistance.monitoring.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.banjie.refusal.Invalid;
import org.junit.jupiter.api.Test;

class BenefitProposalCheckTest {

    @Test
    void a_sound_proposal_is_for_a_whole_month() {
        var sound = BenefitProposalCheck.of(with("2026-02", "100"));
        assertThat(sound.month()).isEqualTo("2026-02-01");
        assertThat(sound.amount()).isEqualByComparingTo("100");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(wrong(new BenefitProposal(" ", "二月", "-1", "", List.of("NOBODY"))))
                .containsExactly(
                        "name.required", "basis.required", "month.month", "amount.money", "categories.required");
    }

    @Test
    void an_amount_is_more_than_nothing_at_most_a_hundred_thousand_and_in_fen() {
        assertThat(wrong(with("2026-02", "0"))).containsExactly("amount.money");
        assertThat(wrong(with("2026-02", "100000.01"))).containsExactly("amount.money");
        assertThat(wrong(with("2026-02", "0.001"))).containsExactly("amount.money");
        assertThat(BenefitProposalCheck.of(with("2026-02", "100000")).amount()).isEqualByComparingTo("100000");
        assertThat(BenefitProposalCheck.of(with("2026-02", "0.01")).amount()).isEqualByComparingTo("0.01");
    }

    @Test
    void a_name_has_sixty_characters_at_most() {
        assertThat(wrong(new BenefitProposal("名".repeat(61), "2026-02", "1", "依据", List.of("MLA"))))
                .containsExactly("name.too-long");
    }

    private static BenefitProposal with(String month, String amount) {
        return new BenefitProposal("春节慰问", month, amount, "沪民发〔2026〕1号", List.of("MLA"));
    }

    private static List<String> wrong(BenefitProposal proposal) {
        return catchThrowableOfType(Invalid.class, () -> BenefitProposalCheck.of(proposal)).errors().stream()
                .map(error -> error.path() + "." + error.code())
                .toList();
    }
}
