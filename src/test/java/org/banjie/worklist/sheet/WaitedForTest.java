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
}
