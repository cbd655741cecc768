package org.banjie.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.background.running.ByHand;
import org.banjie.intake.drafts.ApplicationDraft;
import org.banjie.intake.drafts.ApplicationDraftDesk;
import org.banjie.intake.drafts.DraftPapers;
import org.banjie.testing.BadRow;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** What is not handed in is not kept for ever, and a reason is no book. */
class DraftBoundsTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final Actor ACTOR =
            new Actor(CLERK, "王芳", ActorType.STAFF, Set.of(Grant.parse("street-intake@" + STREET)));

    @Autowired
    ApplicationDraftDesk desk;

    @Autowired
    DraftPapers papers;

    @Autowired
    ByHand byHand;

    @AfterEach
    void nothingIsLeft() {
        db.sql("delete from material where handed_in_at is null").update();
        db.sql("delete from intake_draft").update();
    }

    @Test
    void a_draft_nobody_touches_for_half_a_year_goes_with_its_files_and_a_younger_one_stays() {
        var old = begun();
        var young = begun();
        adds(old);
        db.sql("update intake_draft set updated_at = updated_at - interval '181 days' where cast(id as text) = ?")
                .param(old.toString())
                .update();
        byHand.does("intake.expire-drafts");
        assertThat(desk.of(ACTOR)).extracting(ApplicationDraft::id).containsExactly(young);
        assertThat(db.sql("select count(*) from material where subject = ?")
                        .param(old.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_draft_that_cannot_be_removed_keeps_no_other_from_it_and_goes_later() {
        var bad = begun();
        var good = begun();
        db.sql("update intake_draft set updated_at = updated_at - interval '181 days'")
                .update();
        try (var row = BadRow.in(db, "intake_draft", "id", bad)) {
            assertThat(byHand.failsAtSome("intake.expire-drafts")).containsExactly(bad.toString());
        }
        assertThat(desk.of(ACTOR))
                .extracting(ApplicationDraft::id)
                .contains(bad)
                .doesNotContain(good);
        clock.advance(Duration.ofMinutes(1));
        byHand.does("intake.expire-drafts");
        assertThat(desk.of(ACTOR)).isEmpty();
    }

    @Test
    void the_files_of_all_drafts_of_one_person_together_have_a_bound() {
        var full = begun();
        var another = begun();
        adds(full);
        db.sql("update material set size = 1100000000 where subject = ?")
                .param(full.toString())
                .update();
        assertThatThrownBy(() -> adds(another)).hasMessageContaining("drafts-too-much");
    }

    @Test
    void a_reason_longer_than_a_page_is_refused_and_so_is_one_nobody_can_print() {
        var caseNo = files(Household.of(3, "900"));
        assertThat(as(CLERK)
                        .post("/cases/" + caseNo + "/exits/withdraw", Map.of("reason", "长".repeat(2001)))
                        .status())
                .isEqualTo(422);
        var odd = as(CLERK).post("/cases/" + caseNo + "/exits/withdraw", Map.of("reason", "a\u0000b"));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.json().path("errors").findValuesAsText("path")).containsExactly("reason");
    }

    private UUID begun() {
        return desk.begin(ACTOR, "assistance");
    }

    private void adds(UUID draft) {
        papers.add(ACTOR, draft, "id-card", "a.png", new ByteArrayResource(PNG));
    }
}
