package org.banjie.site;

import java.util.List;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages look like: pictures in target/screenshots to be looked at, and rules that hold on every one of them. */
@GalleryPages
class GalleryTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final List<String> PAGES = List.of(
            "/gallery?as=admin",
            "/gallery/worklist?as=clerk",
            "/gallery/hall?as=applicant",
            "/gallery/handed-in?as=applicant",
            "/gallery/refused?as=clerk");

    @Autowired
    private GalleryPages.Address at;

    @Test
    void every_width_holds_every_page() {
        for (int width : List.of(1440, 1200, 768, 360)) show(new Person().withWidth(width), "" + width);
    }

    @Test
    void every_look_can_be_read() {
        for (var look : List.of("dark.normal.normal", "light.large.normal", "light.normal.high", "dark.large.high")) {
            show(new Person().withLook(look), look);
        }
    }

    @Test
    void english_is_as_good() {
        show(new Person().withLanguage("en"), "en");
        show(new Person().withLanguage("en").withWidth(360), "en-360");
    }

    private void show(Person person, String name) {
        for (var path : PAGES) {
            var page = browser.open(at.address(path), person);
            browser.screenshot(
                    page, "gallery/" + path.replaceAll("^/gallery/?|\\?.*$", "").replace('/', '-') + "-" + name);
            browser.axe(page);
            browser.fits(page);
            page.context().close();
        }
    }
}
