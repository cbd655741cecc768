package org.banjie.stories.days;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Guise;

/** The pictures of somebody's day, target/screenshots/days/WHO/01-NAME.png, and beside them what each task cost. */
final class Album {

    private static final Path DAYS = Path.of("target/screenshots/days");

    private static final Path PRESSES = DAYS.resolve("presses.csv");

    private static boolean begun;

    private final Browser browser;
    private final String folder;
    private final String who;
    private int pictures;

    Album(Browser browser, String who) {
        this(browser, "days", who);
    }

    private Album(Browser browser, String folder, String who) {
        this.browser = browser;
        this.folder = folder;
        this.who = who;
    }

    /** Of somebody who comes to the hall: target/screenshots/hall/WHO/01-NAME.png. */
    static Album ofTheHall(Browser browser, String who) {
        return new Album(browser, "hall", who);
    }

    /** Waits until what came of a press has come to rest. */
    void settled(Page page) {
        browser.settled(page);
    }

    void look(Page page, String name) {
        settled(page);
        browser.screenshot(page, "%s/%s/%02d-%s".formatted(folder, who, ++pictures, name));
        browser.fits(page);
    }

    /** 1440 px in Chinese, 1024 px in large letters and English, 390 px, each held against the rules of access; then as it was. */
    void lookEverywhere(Page page, String name) {
        look(page, name);
        browser.axe(page);
        var size = page.viewportSize();
        new Guise(1024, "en", "light.large.normal").on(page);
        look(page, name + "-en-1024-large");
        browser.axe(page);
        new Guise(390, "zh", "light.normal.normal").on(page);
        look(page, name + "-390");
        browser.axe(page);
        new Guise(size.width, "zh", "light.normal.normal").on(page);
    }

    /** As it is, and as the others of the hall see it. */
    void lookAround(Page page, String name) {
        browser.settled(page);
        browser.lookAround(page, "%s/%s/%02d-%s".formatted(folder, who, ++pictures, name));
    }

    /** What one sees of the page without moving it; {@code -Dpictures=draw} makes it the README's picture anew. */
    void portrait(Page page, String name) {
        browser.settled(page);
        var drawn = "draw".equals(System.getProperty("pictures"));
        var there = drawn ? Path.of("docs/pictures") : DAYS;
        page.screenshot(new Page.ScreenshotOptions().setPath(there.resolve("desk-" + name + ".png")));
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
