package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Streets and villages are called in English on English pages, and as they are called on all others. */
class EnglishPlacesTest extends DeskStory {

    @Autowired
    Units units;

    @Test
    void every_unit_has_a_name_that_a_reader_of_english_can_read() {
        assertThat(units.withAllBelow("310117").stream().map(units::get).map(Unit::nameEn))
                .allMatch(name -> name.matches("[A-Z][a-zü']+( [A-Z][a-zü']+)*( \\([a-z ]+\\))?"));
        var streets = units.offices(UnitLevel.STREET);
        assertThat(streets.stream().map(Unit::nameEn).distinct()).hasSameSizeAs(streets);
    }

    @Test
    void the_list_and_the_case_say_places_in_the_readers_language() {
        var caseNo = files(Household.of(3, "900"));
        var english =
                signedIn(CLERK, "/worklist", new Person().withLanguage("en").withWidth(1440));
        assertThat(row(english, caseNo)).containsText("Zhongshan Subdistrict");
        assertThat(row(english, caseNo)).containsText("Rongmei Residents' Committee");
        browser.look(english, "worklist/english-places");
        var chinese = signedIn(CLERK, "/worklist");
        assertThat(row(chinese, caseNo)).containsText("中山街道");
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        english.navigate(at("/worklist/cases/" + caseNo));
        assertThat(english.locator("main")).containsText("Notice of acceptance (受理通知书)");
        assertThat(english.locator(".facts").nth(1)).containsText("Zhongshan Subdistrict");
        assertThat(english.locator("main").innerText()).doesNotContain("居委会");
        browser.screenshot(english, "worklist/english-case");
        var narrow =
                signedIn(CLERK, "/worklist", new Person().withLanguage("en").withWidth(390));
        browser.fits(narrow);
    }
}
