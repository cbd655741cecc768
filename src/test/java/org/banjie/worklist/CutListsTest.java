package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A list that does not show everything says so. */
class CutListsTest extends DeskStory {

    @AfterEach
    void nothingIsLeft() {
        db.sql("delete from work_follow where case_no like 'CUT-%'").update();
        db.sql("delete from cases where case_no like 'CUT-%'").update();
    }

    @Test
    void followed_cases_without_a_step_beyond_the_fiftieth_are_spoken_of() {
        follow(1, 50);
        var page = signedIn(CLERK, "/worklist?box=followed");
        assertThat(page.locator("[data-row]")).hasCount(50);
        keepsSilent(page, "只列出最近关注的 50 件");
        follow(51, 51);
        page.reload();
        assertThat(page.locator("[data-row]")).hasCount(50);
        says(page, "还有更多，这里只列出最近关注的 50 件");
        assertThat(row(page, "CUT-000051")).hasCount(1);
        browser.look(page, "worklist/followed-cut");
    }

    private void follow(int from, int to) {
        db.sql(
                        """
                insert into cases (case_no, kind, status, area, street, intake_unit, applicant_type, applicant_name,
                                   id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at)
                select 'CUT-' || lpad(n::text, 6, '0'), 'assistance', 'SUBMITTED', '310117004001', '310117004', '310117004',
                       'PERSON', '某', '', '', '', 'x', timestamptz '2010-01-01'
                from generate_series(:from, :to) n
                """)
                .param("from", from)
                .param("to", to)
                .update();
        db.sql(
                        """
                insert into work_follow (uid, case_no, since, looked_at)
                select :uid, case_no, timestamptz '2026-01-01' + right(case_no, 6)::int * interval '1 minute', now()
                from cases where case_no like 'CUT-%' on conflict do nothing
                """)
                .param("uid", CLERK)
                .update();
    }
}
