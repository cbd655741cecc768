package org.banjie.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/**
 * How somebody else would see the page that is open.
 *
 * @param width of the screen in CSS pixels
 * @param look theme, letter size and contrast, {@code dark.large.high}
 */
public record Guise(int width, String language, String look) {

    /** Wide in English, in large letters at 1024 px, in English and large letters on the smallest phone. */
    public static final List<Guise> OF_THE_HALL = List.of(
            new Guise(1280, "en", "light.normal.normal"),
            new Guise(1024, "zh", "light.large.normal"),
            new Guise(360, "en", "light.large.normal"));

    /** Opens the page anew in it. */
    public void on(Page page) {
        page.setViewportSize(width, width < 600 ? 740 : 900);
        page.context().addCookies(List.of(cookie(page, "lang", language), cookie(page, "look", look)));
        page.reload();
    }

    /** For the name of a picture: {@code en-1280}. */
    String name() {
        return language + "-" + width + (look.contains("large") ? "-large" : "");
    }

    private static Cookie cookie(Page page, String name, String value) {
        return new Cookie(name, value).setUrl(page.url());
    }
}
