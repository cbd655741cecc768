package org.banjie.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.background.running.ByHand;
import org.banjie.testing.Dump;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read the papers of a case. */
class CasePapersTest extends Story {

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    PartnerKeys keys;

    @Autowired
    ByHand byHand;

    private final String intake = "street-intake." + STREET;

    @Test
    void staff_concerned_read_what_was_handed_in_and_what_was_issued() {
        var caseNo = files(Household.of(3, "900"));
        var kept = as(intake).upload("/cases/" + caseNo + "/materials/id-card", "身份证.png", PNG);
        assertThat(kept.ok()).as(kept.toString()).isTrue();
        does(intake, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var material = as(intake).get("/cases/" + caseNo + "/materials").json().path(0);
        assertThat(material.path("name").asText()).isEqualTo("身份证.png");
        var document = as(intake).get("/cases/" + caseNo + "/documents").json().path(0);
        assertThat(document.path("title").asText()).isEqualTo("受理通知书");
        assertThat(document.path("number").asText()).startsWith("沪松");
        var path = "/cases/" + caseNo + "/documents/" + document.path("id").asText();
        assertThat(as(intake).file(path)).startsWith("%PDF".getBytes());
        assertThat(as(intake)
                        .file("/cases/" + caseNo + "/materials/"
                                + material.path("id").asText()))
                .isEqualTo(PNG);
    }

    @Test
    void who_sees_only_what_is_public_reads_no_papers_and_another_street_finds_nothing() {
        var caseNo = files(Household.of(3, "900"));
        for (var papers : new String[] {"documents", "materials"}) {
            assertThat(as("village-clerk." + VILLAGE)
                            .get("/cases/" + caseNo + "/" + papers)
                            .status())
                    .isEqualTo(403);
            assertThat(as("street-intake.310117001")
                            .get("/cases/" + caseNo + "/" + papers)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void who_sees_a_case_masked_opens_no_file_and_learns_no_name_of_one() {
        var caseNo = files(Household.of(3, "900"));
        as(intake).upload("/cases/" + caseNo + "/materials/id-card", "王秀英身份证.png", PNG);
        does(intake, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var auditor = as("auditor");
        assertThat(auditor.get("/cases/" + caseNo).status()).isEqualTo(200);
        assertThat(auditor.get("/cases/" + caseNo + "/materials").json()).isEmpty();
        for (var papers : new String[] {"materials", "documents"}) {
            assertThat(auditor.get("/cases/" + caseNo + "/" + papers + "/" + first(caseNo, papers))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_paper_of_another_case_is_not_found() {
        var one = files(Household.of(3, "900"));
        var other = files(Household.of(3, "900"));
        as(intake).upload("/cases/" + one + "/materials/id-card", "a.png", PNG);
        does(intake, one, "Task_CheckCompleteness", "ACCEPT");
        var material = first(one, "materials");
        var document = first(one, "documents");
        assertThat(as(intake).get("/cases/" + other + "/materials/" + material).status())
                .isEqualTo(404);
        assertThat(as(intake).get("/cases/" + other + "/documents/" + document).status())
                .isEqualTo(404);
    }

    @Test
    void the_holder_of_the_code_reads_documents_and_nobody_else() {
        var receipt = as(intake)
                .post("/cases", Household.of(3, "900").application(VILLAGE))
                .json();
        var caseNo = receipt.path("caseNo").asText();
        does(intake, caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of());
        var address = "/tracking/" + caseNo + "/documents/" + first(caseNo, "documents") + "?code=";
        var stranger = ApiClient.stranger(port);
        assertThat(stranger.page(address + receipt.path("trackingCode").asText()))
                .isEqualTo(200);
        assertThat(stranger.page(address + "AAAAAAAAAA")).isEqualTo(404);
    }

    @Test
    void a_partner_opens_what_it_sent_and_nothing_a_clerk_added() {
        var key = TwoAdministrators.key(keys, "一网通办", Set.of(PartnerAct.values()), Set.of("assistance"));
        var portal = ApiClient.partner(port, key);
        var caseNo = portal.post("/cases", Household.of(3, "900").application(VILLAGE))
                .json()
                .path("caseNo")
                .asText();
        assertThat(portal.upload("/cases/" + caseNo + "/materials/id-card", "own.png", PNG)
                        .ok())
                .isTrue();
        as(intake).upload("/cases/" + caseNo + "/materials/proof", "added.png", PNG);
        var seen = portal.get("/cases/" + caseNo + "/materials").json();
        assertThat(seen.findValuesAsText("name")).containsExactly("own.png");
        for (var file : as(intake).get("/cases/" + caseNo + "/materials").json()) {
            var address = "/cases/" + caseNo + "/materials/" + file.path("id").asText();
            assertThat(portal.file(address, "*/*").statusCode())
                    .isEqualTo(file.path("name").asText().equals("own.png") ? 200 : 403);
        }
    }

    @Test
    void what_people_call_their_files_is_nowhere_in_clear_text_and_older_names_are_sealed_too() {
        var caseNo = files(Household.of(3, "900"));
        as(intake).upload("/cases/" + caseNo + "/materials/id-card", "张三 310117199001010013.png", PNG);
        as(intake).upload("/cases/" + caseNo + "/materials/proof", "older.png", PNG);
        db.sql(
                        "update material set name = '李四 13812345678.png', name_sealed = null where subject = ? and code = 'proof'")
                .param(caseNo)
                .update();
        assertThat(as(intake).get("/cases/" + caseNo + "/materials").json().findValuesAsText("name"))
                .containsExactly("张三 310117199001010013.png", "李四 13812345678.png");
        byHand.does("materials.seal-names");
        for (var secret : List.of("张三 310117199001010013", "李四 13812345678")) {
            assertThat(new Dump(db).tablesSaying(secret)).as(secret).isEmpty();
        }
        assertThat(as(intake).get("/cases/" + caseNo + "/materials").json().findValuesAsText("name"))
                .containsExactly("张三 310117199001010013.png", "李四 13812345678.png");
    }

    private String first(String caseNo, String papers) {
        return as(intake)
                .get("/cases/" + caseNo + "/" + papers)
                .json()
                .path(0)
                .path("id")
                .asText();
    }
}
