package org.banjie.stories.days;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;

/**
 * Somebody's hands, from sign-in to sign-out: they click and press keys, and every press and every screen that opens is
 * counted. They know one address, that of the door.
 */
final class Hands {

    private final Page page;
    private final Album album;
    private int clicks;
    private int keys;
    private int screens;
    private String path = "";

    private Hands(Page page, Album album) {
        this.page = page;
        this.album = album;
        page.onFrameNavigated(frame -> {
            if (frame != page.mainFrame()) return;
            var now = frame.url().replaceFirst("[?#].*", "");
            if (!now.equals(path)) screens++;
            path = now;
        });
    }

    /** At the door, before anything is typed. */
    static Hands atTheDoor(Browser browser, int port, String who, Person person) {
        var page = browser.open("http://127.0.0.1:" + port + "/sign-in/staff", person);
        return new Hands(page, new Album(browser, who));
    }

    /** With a phone in the hand and nothing known before: what they find they find from the front door. */
    static Hands atTheFrontDoor(Browser browser, int port, String who) {
        var page = browser.open("http://127.0.0.1:" + port + "/", new Person().withWidth(390));
        return new Hands(page, Album.ofTheHall(browser, who));
    }

    /** Types account and password; the desk opens. */
    Hands signIn(String uid) {
        page.fill("#uid", uid);
        page.fill("#password", "banjie-demo");
        press("Enter");
        page.waitForURL(Pattern.compile(".*/worklist"));
        return this;
    }

    void signOut() {
        click(page.locator(".me summary"));
        click(page.locator(".me form[action='/sign-out'] button"));
        page.waitForURL(Pattern.compile(".*/sign-in.*|.*/"));
    }

    Page page() {
        return page;
    }

    Presses presses() {
        return new Presses(clicks, keys, screens);
    }

    /** What doing that cost. */
    Presses doing(String task, Runnable acts) {
        var before = presses();
        acts.run();
        var made = presses().since(before);
        album.count(task, made);
        return made;
    }

    Hands click(Locator there) {
        there.click();
        clicks++;
        return this;
    }

    /** On a link or button of exactly that name. */
    Hands click(String name) {
        return click(named("a, button, summary, label", name).first());
    }

    /** On an outcome of the step, with its form before their eyes where it has one. */
    Hands decide(String outcome) {
        var form = page.locator("[data-form]");
        if (form.count() > 0) form.locator(".form-screen").waitFor();
        return click(named("#decide button", outcome));
    }

    /** As {@link #decide}, and once more after the look at what is sent where there is one; back in the list. */
    Hands decides(String outcome) {
        decide(outcome);
        page.waitForURL(Pattern.compile(".*(/decide\\?|done=).*"));
        if (page.url().contains("/decide?")) click(page.locator(".decide-page .actions button"));
        return arrive("done=");
    }

    Hands press(String key) {
        page.keyboard().press(key);
        keys++;
        return this;
    }

    /** A click into the field, then typing. */
    Hands type(String label, String text) {
        return type(page.locator("input, textarea").and(page.getByLabel(label)).first(), text);
    }

    Hands type(Locator field, String text) {
        click(field);
        field.fill(text);
        return this;
    }

    /** One click opens the choices, one takes the choice. */
    Hands choose(String label, String option) {
        return choose(page.locator("select").and(page.getByLabel(label)).first(), option);
    }

    Hands choose(Locator field, String option) {
        field.selectOption(option);
        clicks += 2;
        return this;
    }

    /** From the list of a form whose options the system offers. */
    Hands pick(String label, String option) {
        var field = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        click(field.locator(".fjs-input-group"));
        return click(field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first());
    }

    Hands tick(String label) {
        page.locator("input[type=checkbox], input[type=radio]")
                .and(page.getByLabel(label))
                .first()
                .check();
        clicks++;
        return this;
    }

    /** The field opens the chooser, the chooser takes the file. */
    Hands attach(Locator field, FilePayload file) {
        field.setInputFiles(file);
        clicks += 2;
        return this;
    }

    /** The search in the header, from wherever they are. */
    Hands find(String words) {
        press("/");
        page.keyboard().type(words);
        press("Enter");
        return arrive("/worklist/(find|cases/)");
    }

    /** Waits until the page that comes of a press is there. */
    Hands arrive(String path) {
        page.waitForURL(Pattern.compile(".*" + path + ".*"));
        album.settled(page);
        return this;
    }

    /** What one sees of that sort and of exactly that name; the browser reads the pattern, and it knows no \\Q. */
    private Locator named(String sort, String name) {
        var exactly = Pattern.compile("^\\s*" + name.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\s*$");
        return page.locator(sort)
                .filter(new Locator.FilterOptions().setHasText(exactly))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    Locator row(String text) {
        return page.locator("[data-row]").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** A picture of what is on the screen now. */
    Hands look(String name) {
        album.look(page, name);
        return this;
    }

    /** The same page also on a small screen in large letters and English, and on a telephone. */
    Hands lookEverywhere(String name) {
        album.lookEverywhere(page, name);
        return this;
    }

    /** The same page also wide in English, in large letters, and on the smallest phone. */
    Hands lookAround(String name) {
        album.lookAround(page, name);
        return this;
    }

    /** A picture for the README. */
    Hands portrait(String name) {
        album.portrait(page, name);
        return this;
    }
}
