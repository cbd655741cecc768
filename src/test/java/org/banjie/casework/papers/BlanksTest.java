package org.banjie.casework.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** Whoever has to sign gets the form with their names and numbers on it; nobody else does. */
class BlanksTest extends Story {

    @Test
    void every_adult_has_a_page_of_the_authorisation_with_name_and_number() throws IOException {
        var household = Household.of(3, "900");
        household.member(2).put("idNo", "310117201203040018");
        var caseNo = files(household);
        try (var pdf =
                Loader.loadPDF(as("street-intake." + STREET).file("/cases/" + caseNo + "/blanks/authorization"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).as("the child does not sign").isEqualTo(2);
            assertThat(text).contains("王建国", "310117199001010013", "李秀英", "310117198802290014");
        }
    }

    @Test
    void the_mandate_is_signed_by_the_applicant_alone() throws IOException {
        var caseNo = files(Household.of(2, "900"));
        try (var pdf = Loader.loadPDF(as("street-intake." + STREET).file("/cases/" + caseNo + "/blanks/mandate"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text).contains("王建国").doesNotContain("李秀英");
        }
    }

    @Test
    void a_paper_that_is_no_form_of_the_office_has_none_and_others_get_none() {
        var caseNo = files(Household.of(1, "900"));
        var forms = "/cases/" + caseNo + "/blanks/";
        assertThat(as("street-intake." + STREET).get(forms + "id-card").status())
                .isEqualTo(404);
        assertThat(as("street-intake." + STREET).get(forms + "made-up").status())
                .isEqualTo(404);
        assertThat(as("street-intake.310117001").get(forms + "authorization").status())
                .as("another street")
                .isEqualTo(404);
        assertThat(as("auditor").get(forms + "authorization").status())
                .as("who sees it masked")
                .isEqualTo(403);
    }
}
