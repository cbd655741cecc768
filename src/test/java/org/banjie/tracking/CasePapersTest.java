package org.banjie.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** Who may read the papers of a case. */
class CasePapersTest extends Story {

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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

    private String first(String caseNo, String papers) {
        return as(intake)
                .get("/cases/" + caseNo + "/" + papers)
                .json()
                .path(0)
                .path("id")
                .asText();
    }
}
