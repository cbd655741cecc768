package org.banjie.funeral.ashes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.funeral.arrangement.FuneralStory;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.storage.Storage;
import org.banjie.testing.BadRow;
import org.banjie.testing.story.ApiClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where body and ashes are: what one family has no other gets, and what nobody claims is not forgotten. */
class AshesTest extends FuneralStory {

    @Autowired
    Storage storage;

    @Autowired
    ByHand byHand;

    @Test
    void a_body_has_a_cabinet_of_its_own_until_the_cremation() {
        var first = inCabinet("K07");
        assertThat(unit(first, BookingPart.CABINET)).isEqualTo("K07");
        var second = isReported();
        does(DISPATCHER, second, "Task_Intake", "COLLECT", firstCall());
        does(DISPATCHER, second, "Task_Dispatch", "SENT");
        var taken = tries(WORKER, second, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag(), "cabinet", "K07"));
        assertThat(codes(taken)).containsExactly("not-an-option");
        does(WORKER, second, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag(), "cabinet", "FIRST"));
        assertThat(unit(second, BookingPart.CABINET)).isNotEqualTo("K07");
        does(DISPATCHER, first, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(first);
        isCremated(first);
        assertThat(unit(first, BookingPart.CABINET)).isEmpty();
        assertThat(verbs(first)).contains("storage-allocated", "storage-given-back");
    }

    @Test
    void a_body_that_leaves_the_city_gives_its_cabinet_back() {
        var caseNo = inCabinet("FIRST");
        var reply = as(DISPATCHER).post("/cases/" + caseNo + "/exits/transfer", Map.of("reason", "市民政局已批准"));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        timeline.settle();
        assertThat(unit(caseNo, BookingPart.CABINET)).isEmpty();
    }

    @Test
    void ashes_are_kept_in_a_niche_and_another_choice_gives_it_back() {
        var caseNo = isCremated(firstCall());
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "STORAGE"));
        var past = tries(DISPATCHER, caseNo, "Task_Storage", "DONE", Map.of("until", "2026-02-09"));
        assertThat(codes(past)).containsExactly("keep-until");
        does(DISPATCHER, caseNo, "Task_Storage", "DONE", Map.of("niche", "N44", "until", "2029-02-09"));
        assertThat(unit(caseNo, BookingPart.NICHE)).isEqualTo("N44");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Settle");
        var changed = as(DISPATCHER).post("/cases/" + caseNo + "/exits/rechoose", Map.of("reason", "家属改选撒海"));
        assertThat(changed.ok()).as(changed.toString()).isTrue();
        timeline.settle();
        assertThat(unit(caseNo, BookingPart.NICHE)).isEmpty();
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "SEA"));
        assertThat(codes(tries(DISPATCHER, caseNo, "Task_Sea", "DONE", Map.of("seats", 2))))
                .containsExactly("voyage-missing");
        does(DISPATCHER, caseNo, "Task_Sea", "DONE", Map.of("voyage", "SEA-A", "seats", 2));
        assertThat(verbs(caseNo)).contains("rechoose", "seats-taken");
        does(DISPATCHER, caseNo, "Task_Settle", "SETTLED");
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
    }

    @Test
    void where_no_voyage_suits_another_way_is_chosen_without_filling_in_the_form() {
        var caseNo = isCremated(firstCall());
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "SEA"));
        does(DISPATCHER, caseNo, "Task_Sea", "CHANGE");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Ashes");
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "TAKEN"));
        does(DISPATCHER, caseNo, "Task_Taken", "DONE");
        assertThat(kept(caseNo)).isEqualTo("GONE");
        assertThat(count("select count(*) from funeral_subsidy where case_no = '" + caseNo + "'"))
                .isZero();
    }

    @Test
    void ashes_unclaimed_for_two_years_are_announced_and_then_the_director_may_bury_them() {
        var caseNo = isCremated(firstCall());
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "STORAGE"));
        does(DISPATCHER, caseNo, "Task_Storage", "DONE", Map.of("until", "2026-08-09"));
        does(DISPATCHER, caseNo, "Task_Settle", "SETTLED");
        clock.goesTo("2028-08-08T09:00");
        byHand.does("funeral.unclaimed-ashes");
        assertThat(kept(caseNo)).isEqualTo("KEPT");
        assertThat(act(DISPATCHER, caseNo, "notice").status()).as("too early").isEqualTo(409);
        clock.goesTo("2028-08-09T09:00");
        byHand.does("funeral.unclaimed-ashes");
        byHand.does("funeral.unclaimed-ashes");
        assertThat(verbs(caseNo)).containsOnlyOnce("ashes-unclaimed");
        assertThat(as(DISPATCHER).get("/funeral/ashes?due=true").json().toString())
                .contains(caseNo);
        assertThat(act(WORKER, caseNo, "notice").status()).isEqualTo(403);
        assertThat(act(DISPATCHER, caseNo, "notice").status()).isEqualTo(204);
        assertThat(papers().text(caseNo, "ashes-notice")).contains("王老太", "2028年10月8日", "第二十六条", "生态安葬");
        clock.goesTo("2028-10-08T23:00");
        assertThat(act(DIRECTOR, caseNo, "bury").status()).as("the notice runs").isEqualTo(409);
        clock.goesTo("2028-10-09T09:00");
        assertThat(act(DISPATCHER, caseNo, "bury").status())
                .as("for the director")
                .isEqualTo(403);
        assertThat(act(DIRECTOR, caseNo, "bury").status()).isEqualTo(204);
        assertThat(unit(caseNo, BookingPart.NICHE)).isEmpty();
        assertThat(verbs(caseNo)).contains("ashes-notice", "ashes-eco-buried", "storage-given-back");
        assertThat(act(DIRECTOR, caseNo, "bury").status()).as("gone").isEqualTo(404);
    }

    @Test
    void ashes_that_cannot_be_put_on_record_keep_no_others_from_it_and_are_later() {
        var bad = isCremated(firstCall());
        var good = isCremated(firstCall());
        clock.goesTo("2028-03-01T09:00");
        try (var row = BadRow.in(db, "funeral_kept", "case_no", bad)) {
            assertThat(byHand.failsAtSome("funeral.unclaimed-ashes")).contains(bad);
        }
        assertThat(kept(good)).isEqualTo("DUE");
        assertThat(kept(bad)).isEqualTo("KEPT");
        clock.advance(Duration.ofMinutes(1));
        byHand.does("funeral.unclaimed-ashes");
        assertThat(kept(bad)).isEqualTo("DUE");
    }

    @Test
    void who_comes_after_the_notice_gets_the_ashes() {
        var caseNo = isCremated(firstCall());
        clock.goesTo("2028-03-01T09:00");
        byHand.does("funeral.unclaimed-ashes");
        assertThat(act(DISPATCHER, caseNo, "notice").status()).isEqualTo(204);
        assertThat(act(DISPATCHER, caseNo, "hand-over").status()).isEqualTo(204);
        assertThat(kept(caseNo)).isEqualTo("GONE");
        assertThat(verbs(caseNo)).contains("ashes-handed-over");
    }

    private String inCabinet(String cabinet) {
        var caseNo = isReported();
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", firstCall());
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT");
        does(WORKER, caseNo, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag(), "cabinet", cabinet));
        return caseNo;
    }

    private ApiClient.Reply act(String uid, String caseNo, String act) {
        return as(uid).post("/funeral/ashes/" + caseNo + "/" + act, Map.of());
    }

    private String unit(String caseNo, BookingPart part) {
        return storage.of(caseNo, part).map(unit -> unit.code()).orElse("");
    }

    private String kept(String caseNo) {
        return db.sql("select state from funeral_kept where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
