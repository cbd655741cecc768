package org.banjie.studio.broken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What the checks say beside an editor: counted in the bar, marked at the place, led to, and mended. */
record Findings(Page page) {

    /** So many errors are counted at the bottom of the window. */
    Findings counts(int errors) {
        assertThat(page.locator("#findings .findings-errors")).containsText("须改正 " + errors);
        return this;
    }

    /** That many errors, and these words at that shape: a badge on it, and the words in the list. */
    Findings onShape(String shape, String words) {
        assertThat(page.locator(".djs-overlays[data-container-id=" + shape + "] .finding-error"))
                .hasCount(1);
        assertThat(about(shape)).containsText(words);
        return this;
    }

    /** The link of the finding chooses the shape, so that it is in sight and the panel is about it. */
    Findings leadsToShape(String shape) {
        follow(shape);
        assertThat(page.locator(".djs-element.selected[data-element-id=" + shape + "]"))
                .hasCount(1);
        return this;
    }

    Findings follow(String element) {
        unfold();
        about(element).locator("a[data-element]").click();
        return this;
    }

    /** Presses what is offered; the page of the same file comes back and says that it is done. */
    Findings mends(String button) {
        unfold();
        page.locator("#findings [data-mend]", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        assertThat(page.locator("main .message-done")).containsText("已改好");
        return this;
    }

    Findings sound() {
        assertThat(page.locator("#findings summary")).containsText("没有错误");
        return this;
    }

    /** From the page of the draft, where all findings are, the link leads into the file and to the place. */
    Findings fromTheDraft(String words, String file) {
        page.getByText(Pattern.compile("^回到草稿")).first().click();
        page.locator("tr", new Page.LocatorOptions().setHasText(words))
                .locator("a[href*='/edit/" + file + "']")
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/edit/" + Pattern.quote(file) + "(#.*)?"));
        return this;
    }

    private Locator about(String element) {
        return page.locator("#findings li[data-finding=ERROR][data-about='" + element + "']")
                .first();
    }

    private void unfold() {
        var folded = page.locator("#findings:not([open]) > summary");
        if (folded.count() > 0) folded.click();
    }
}
