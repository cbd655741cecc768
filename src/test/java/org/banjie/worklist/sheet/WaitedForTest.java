package org.banjie.worklist.sheet;

import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** A case of which no step is open says what it waits for and until when. */
class WaitedForTest extends DeskStory {

    @Test
    void while_the_notice_hangs_the_page_says_so_and_until_when_and_tells_the_notices_apart() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        goesTo("2026-02-10T09:00");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publicise", "POSTED");
        var page = signedIn(REVIEWER, "/worklist/cases/" + caseNo);
        says(page, "正在“在村（居）公示”，到 2026年2月24日（星期二） 结束");
        says(page, "（第2次出具）");
        browser.look(page, "worklist/waits");
        var english = signedIn(
                REVIEWER,
                "/worklist/cases/" + caseNo,
                new Person().withLanguage("en").withWidth(360));
        says(english, "Public notice in the village");
        says(english, "then the case goes on by itself");
        browser.look(english, "worklist/waits-en-360");
    }

    @Test
    void the_village_that_took_it_in_reads_where_it_is_and_not_that_nobody_has_it() {
        var caseNo = files("village-clerk." + VILLAGE, Household.of(2, "900"));
        var page = signedIn("village-clerk." + VILLAGE, "/worklist/cases/" + caseNo);
        says(page, "正在“街镇受理审查”，由经办岗位办理");
        keepsSilent(page, "现在没有要人办的环节");
    }
}
