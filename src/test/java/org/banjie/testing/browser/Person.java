package org.banjie.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.List;

/**
 * Who sits before a {@link Browser}.
 *
 * @param width of the screen in CSS pixels
 * @param language what their browser asks for
 * @param look theme, letter size and contrast, {@code dark.large.high}
 * @param scripts whether their browser runs any
 */
public record Person(int width, String language, String look, boolean scripts) {

    public Person() {
        this(1440, "zh-CN", "light.normal.normal", true);
    }

    public Person withWidth(int pixels) {
        return new Person(pixels, language, look, scripts);
    }

    public Person withLanguage(String tag) {
        return new Person(width, tag, look, scripts);
    }

    public Person withLook(String look) {
        return new Person(width, language, look, scripts);
    }

    public Person withoutScripts() {
        return new Person(width, language, look, false);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setHasTouch(width < 600)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts);
    }

    List<Cookie> cookies(String address) {
        return List.of(
                new Cookie("look", look).setUrl(URI.create(address).resolve("/").toString()));
    }
}
