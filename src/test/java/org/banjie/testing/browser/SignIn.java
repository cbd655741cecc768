package org.banjie.testing.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Posts what the sign-in pages post, from somebody's browser and without drawing the pages: most stories begin behind the
 * door, and a page drawn, filled in and left five times as often as any other was a fifth of all that the browser did.
 * Through the pages go those who live a day ({@code stories.days}) and the tests of the door.
 */
final class SignIn {

    private static final Pattern ASKED = Pattern.compile("[?&]id=([0-9a-f-]{36})");
    private static final Pattern CODE = Pattern.compile("<strong class=\"figure\">(\\d{6})</strong>");

    private final BrowserContext context;
    private final String base;
    private final String language;

    SignIn(BrowserContext context, String base, String language) {
        this.context = context;
        this.base = base;
        this.language = language;
    }

    SignIn staff(String uid) {
        post("/sign-in/staff", Map.of("uid", uid, "password", "banjie-demo", "return", "/"));
        return this;
    }

    /** @param administrator somebody signed in who sees the codes of a demonstration */
    void applicant(String idNo, String phone, SignIn administrator) {
        var who = Map.of("kind", "PERSON", "number", idNo, "phone", phone, "return", "/my");
        var asked = found(ASKED, post("/sign-in/code", who).headers().getOrDefault("location", ""));
        var code = administrator.newestCode();
        post("/sign-in/code/check", Map.of("id", asked, "code", code, "return", "/my"));
    }

    String newestCode() {
        return found(
                CODE, context.request().get(base + "/access/codes", options()).text());
    }

    private static String found(Pattern wanted, String text) {
        var there = wanted.matcher(text);
        if (!there.find()) throw new AssertionError(wanted + " is not in " + text);
        return there.group(1);
    }

    /** Whoever is let in, or sent a code, is led on; whoever is not reads why. */
    private APIResponse post(String path, Map<String, String> fields) {
        if (token().isEmpty()) context.request().get(base + "/sign-in", options());
        var form = FormData.create();
        fields.forEach(form::set);
        var answer = context.request()
                .post(
                        base + path,
                        options()
                                .setForm(form)
                                .setHeader("X-XSRF-TOKEN", token())
                                .setMaxRedirects(0));
        if (answer.status() / 100 != 3) throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
        return answer;
    }

    private RequestOptions options() {
        return RequestOptions.create().setHeader("Accept", "text/html").setHeader("Accept-Language", language);
    }

    private String token() {
        return context.cookies(base).stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
