package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A roster stands in the worklist of whoever signs next, of nobody else, and of nobody once it is settled. */
class RosterErrandsTest extends PaymentStory {

    @Autowired
    Recusals recusals;

    @Test
    void a_roster_waits_for_one_person_after_the_other() {
        receives("1830", "2026-02-01");
        var id = roster("2026-02");
        assertThat(List.of(waits(maker(), id), waits(checker(), id), waits(leader(), id)))
                .containsExactly(false, true, false);
        checker().post("/rosters/" + id + "/check");
        assertThat(List.of(waits(maker(), id), waits(checker(), id), waits(leader(), id)))
                .containsExactly(false, false, true);
        leader().post("/rosters/" + id + "/approve");
        assertThat(List.of(waits(maker(), id), waits(checker(), id), waits(leader(), id)))
                .containsExactly(true, false, false);
        db.sql("update payment_roster set status = 'SETTLED' where id = ?")
                .param(id)
                .update();
        assertThat(waits(maker(), id)).isFalse();
    }

    @Test
    void one_that_is_sent_back_waits_for_its_maker_until_it_is_made_anew() {
        receives("1830", "2026-02-01");
        var id = roster("2026-02");
        checker().post("/rosters/" + id + "/return", Map.of("reason", "有停发"));
        assertThat(List.of(waits(maker(), id), waits(checker(), id), waits(leader(), id)))
                .containsExactly(true, false, false);
        roster("2026-02");
        assertThat(waits(maker(), id)).isFalse();
    }

    @Test
    void whoever_made_it_is_not_asked_to_sign_it_and_another_street_sees_nothing() {
        receives("1830", "2026-02-01");
        var id = roster("2026-02");
        assertThat(waits(as("street-reviewer." + OTHER_STREET), id)).isFalse();
        db.sql("update payment_roster set made_by = ? where id = ?")
                .params("street-reviewer." + street, id)
                .update();
        assertThat(waits(checker(), id)).isFalse();
    }

    @Test
    void whoever_must_keep_away_from_a_line_is_not_asked_to_take_it_to_the_bank() {
        receives("1830", "2026-02-01");
        var id = approved("2026-02");
        var caseNo = files(Household.of(1, "0"));
        db.sql("update payment_item set case_no = ? where roster = ?")
                .params(caseNo, id)
                .update();
        recusals.recuse(caseNo, "street-intake." + street, "近亲属", "street-leader." + street);
        assertThat(waits(maker(), id)).isFalse();
    }

    private static boolean waits(ApiClient who, long roster) {
        return who.get("/worklist")
                .json()
                .path("others")
                .findValuesAsText("page")
                .contains("/payments/" + roster);
    }
}
