package org.banjie.stories.days;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.banjie.testing.browser.Browser;

/** The pictures of somebody's day, target/screenshots/days/WHO/01-NAME.png, and beside them what each task cost. */
final class Album {

    private static final Path DAYS = Path.of("target/screenshots/days");

    private static final Path PRESSES = DAYS.resolve("presses.csv");

    private static boolean begun;

    private final Browser browser;
    private final String who;
    private int pictures;

    Album(Browser browser, String who) {
        this.browser = browser;
        this.who = who;
    }

    void look(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        browser.screenshot(page, "days/%s/%02d-%s".formatted(who, ++pictures, name));
        browser.fits(page);
    }

    /** 1440 px in Chinese, 1024 px in large letters and English, 390 px, each held against the rules of access; then as it was. */
    void lookEverywhere(Page page, String name) {
        look(page, name);
        browser.axe(page);
        var size = page.viewportSize();
        wears(page, 1024, "en", "light.large.normal");
        look(page, name + "-en-1024-large");
        browser.axe(page);
        wears(page, 390, "zh", "light.normal.normal");
        look(page, name + "-390");
        browser.axe(page);
        wears(page, size.width, "zh", "light.normal.normal");
    }

    /** What one sees of the page without moving it; {@code -Dpictures=draw} makes it the README's picture anew. */
    static void portrait(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var drawn = "draw".equals(System.getProperty("pictures"));
        var there = drawn ? Path.of("docs/pictures") : DAYS;
        page.screenshot(new Page.ScreenshotOptions().setPath(there.resolve("desk-" + name + ".png")));
    }

    private static void wears(Page page, int width, String lang, String look) {
        page.setViewportSize(width, width < 600 ? 740 : 900);
        page.context().addCookies(List.of(cookie(page, "lang", lang), cookie(page, "look", look)));
        page.reload();
    }

    private static Cookie cookie(Page page, String name, String value) {
        return new Cookie(name, value).setUrl(page.url());
    }

    /** The figures of this run alone. */
    private static void begin() throws IOException {
        if (begun) return;
        begun = true;
        Files.createDirectories(DAYS);
        Files.writeString(PRESSES, "who,task,clicks,keys,screens\n");
    }

    void count(String task, Presses made) {
        var line = "%s,%s,%d,%d,%d%n".formatted(who, task, made.clicks(), made.keys(), made.screens());
        try {
            begin();
            Files.writeString(PRESSES, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
