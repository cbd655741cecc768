package org.banjie.testing.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;

/** Gets people through the door in a {@link Browser}: staff by password, applicants by the code an administrator sees. */
public final class Door {

    private final Browser browser;
    private final String base;

    public Door(Browser browser, int port) {
        this.browser = browser;
        this.base = "http://127.0.0.1:" + port;
    }

    public String at(String path) {
        return base + path;
    }

    /** A member of staff at that page. */
    public Page staff(String uid, String path, Person person) {
        var page = browser.open(at(path), person, context -> new SignIn(context, base, person.language()).staff(uid));
        page.waitForURL(at(path));
        return page;
    }

    /** An applicant at that page. */
    public Page applicant(String idNo, String phone, String path, Person person) {
        var page = browser.open(at(path), person, context -> new SignIn(context, base, person.language())
                .applicant(idNo, phone, administrator()));
        page.waitForURL(at(path));
        return page;
    }

    /** Presses that button of a step of one's own, reads everything once more, and sends it. */
    public static void handsBack(Page page, String button) {
        page.locator(button).click();
        page.locator("[data-send]").click();
    }

    /** Signs an applicant in on a page that shows the door. */
    public void enter(Page page, String idNo, String phone) {
        page.fill("#number", idNo);
        page.fill("#phone", phone);
        page.locator("section:has(#number) button").click();
        page.waitForURL(Pattern.compile(".*/sign-in/code.*"));
        give(page);
    }

    /** Signs somebody in of whom only the phone is known, on a page that asks for it. */
    public void enter(Page page, String phone) {
        page.fill("#phone", phone);
        page.locator("main form button").click();
        page.waitForURL(Pattern.compile(".*/sign-in/code.*"));
        give(page);
    }

    private void give(Page page) {
        page.fill("#code", code());
        page.locator("form[action$='/sign-in/code/check'] button").click();
    }

    /** Takes the place of what is there, whatever it is. */
    public APIResponse put(Page page, String path, Object body) {
        var there = page.request().get(at(path)).headers().get("etag");
        return page.request().fetch(at(path), options(page, "PUT", body).setHeader("If-Match", there));
    }

    /** A call of the API as the person on the page. */
    public APIResponse call(Page page, String method, String path, Object body) {
        return page.request().fetch(at(path), options(page, method, body));
    }

    private static RequestOptions options(Page page, String method, Object body) {
        var token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
        var options = RequestOptions.create()
                .setMethod(method)
                .setHeader("X-XSRF-TOKEN", token)
                .setHeader("Accept", "application/json");
        if (body != null) options.setHeader("Content-Type", "application/json").setData(body.toString());
        return options;
    }

    private String code() {
        return administrator().newestCode();
    }

    /** Who reads the codes of a demonstration out. */
    private SignIn administrator() {
        var person = new Person();
        return new SignIn(browser.comes(base, person), base, person.language()).staff("admin-1");
    }
}
