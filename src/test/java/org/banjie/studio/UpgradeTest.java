package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.flow.models.Deployments;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Publishing;
import org.banjie.sets.Sets;
import org.banjie.studio.drafts.ShippedOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A newer program brings a newer set: it waits as a draft, once, and takes two people to go live. */
class UpgradeTest extends StudioStory {

    private static final String KIND = "relatives";

    @Autowired
    LiveSets live;

    @Autowired
    Sets sets;

    @Autowired
    Publishing publishing;

    @Autowired
    ShippedOffers offers;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Deployments deployments;

    @Autowired
    Rules rules;

    private int published;

    @BeforeEach
    void whatIsLive() {
        givesUp(KIND);
        published = live.history(KIND).size();
    }

    @Test
    void what_a_newer_program_brings_becomes_a_draft() {
        comes("# newer\n");
        var draft = as(ADMIN).get("/models/" + KIND + "/draft").json();
        assertThat(draft.path("origin").asText()).isEqualTo("SHIPPED");
        assertThat(draft.path("changedBy").asText()).isEqualTo("system");
        assertThat(live.history(KIND)).hasSize(published);

        assertThat(as(ADMIN).post("/models/" + KIND + "/draft/approve").ok()).isTrue();
        assertThat(as(ADMIN).post("/models/" + KIND + "/publish").status()).isEqualTo(403);
        assertThat(as(SECOND).post("/models/" + KIND + "/publish").ok()).isTrue();
        assertThat(live.history(KIND)).hasSize(published + 1);
    }

    /** The program brings none; they are the district's. */
    @Test
    void the_words_that_a_kind_says_to_applicants_come_along() {
        var words = "received: {text: \"收到了（{办件编号}）\"}\n";
        assertThat(saves(ADMIN, KIND, "messages.yaml", words).ok()).isTrue();
        goesLive(KIND);
        var now = sets.get(live.find(KIND).orElseThrow().hash()).without("messages.yaml");
        transaction.executeWithoutResult(status -> {
            var newer = now.with(
                    "kind.yaml",
                    (now.text("kind.yaml").orElseThrow() + "# with words\n").getBytes(StandardCharsets.UTF_8));
            publishing.offer(newer);
            offers.offered(KIND, newer.hash());
        });
        assertThat(file(KIND, "messages.yaml")).isEqualTo(words);
        assertThat(file(KIND, "kind.yaml")).endsWith("# with words\n");
        givesUp(KIND);
        assertThat(saves(ADMIN, KIND, "messages.yaml", "# nothing\n").ok()).isTrue();
        goesLive(KIND);
    }

    @Test
    void what_was_given_up_does_not_come_back() {
        comes("# another\n");
        givesUp(KIND);
        comes("# another\n");
        assertThat(as(ADMIN).get("/models/" + KIND + "/draft").status()).isEqualTo(404);
        assertThat(as(ADMIN).post("/models/" + KIND + "/draft", Map.of()).ok()).isTrue();
        comes("# a third\n");
        assertThat(as(ADMIN)
                        .get("/models/" + KIND + "/draft")
                        .json()
                        .path("origin")
                        .asText())
                .isEqualTo("LIVE");
        givesUp(KIND);
    }

    @Test
    void a_table_the_newer_program_asks_is_there_before_anybody_has_published_it() {
        var table = new String(
                        sets.get(live.find("assistance").orElseThrow().hash())
                                .file("assistance-publicity.dmn")
                                .orElseThrow(),
                        StandardCharsets.UTF_8)
                .replace("assistance-publicity", "relatives-newer")
                .getBytes(StandardCharsets.UTF_8);
        var now = sets.get(live.find(KIND).orElseThrow().hash());
        deployments.bringTables(now.with("relatives-newer.dmn", table));
        var row = rules.decide("relatives-newer", Map.of("on", today(), "category", "MLA"));
        assertThat(row.orElseThrow()).containsEntry("days", 7);
        assertThat(live.history(KIND)).as("nothing else went live").hasSize(published);
    }

    private void comes(String more) {
        transaction.executeWithoutResult(status -> {
            var now = sets.get(live.find(KIND).orElseThrow().hash());
            var guide = now.text("kind.yaml").orElseThrow() + more;
            var newer = now.with("kind.yaml", guide.getBytes(StandardCharsets.UTF_8));
            publishing.offer(newer);
            offers.offered(KIND, newer.hash());
        });
    }
}
