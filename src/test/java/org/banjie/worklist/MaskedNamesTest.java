package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.banjie.worklist.list.Follows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads names masked reads them so on every way: the pages of a list and its JSON say the same. */
class MaskedNamesTest extends Story {

    @Autowired
    Follows follows;

    @Test
    void page_and_call_give_a_masked_reader_the_same_name() {
        var caseNo = files(Household.of(3, "900"));
        follows.follow("auditor", caseNo);
        var item = as("auditor")
                .get("/worklist?box=followed&q=" + caseNo)
                .json()
                .path("items")
                .get(0);
        var name = item.path("applicant").asText();
        assertThat(name).isEqualTo("王**");
        var auditor = Visitor.signedIn(port, "auditor");
        for (var page : new String[] {"/worklist?box=followed&q=" + caseNo, "/worklist/cases/" + caseNo}) {
            assertThat(auditor.get(page)).as(page).contains(name).doesNotContain("王建国");
        }
    }

    @Test
    void whoever_works_on_a_case_reads_the_whole_name_on_both() {
        var caseNo = files(Household.of(3, "900"));
        var clerk = "street-intake." + STREET;
        var item = as(clerk).get("/worklist?q=" + caseNo).json().path("items").get(0);
        assertThat(item.path("applicant").asText()).isEqualTo("王建国");
        assertThat(Visitor.signedIn(port, clerk).get("/worklist?q=" + caseNo)).contains("王建国");
    }
}
