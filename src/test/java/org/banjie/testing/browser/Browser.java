package org.banjie.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A real browser for a test class:
 *
 * <pre>{@code
 * @RegisterExtension static final Browser browser = new Browser();
 *
 * Page page = browser.open("http://127.0.0.1:" + port + "/worklist");
 * browser.axe(page);
 * browser.screenshot(page, "worklist");
 * }</pre>
 *
 * Every {@link #open} is a new person with cookies of their own, closed after the test. A script error or a breach of
 * the content security policy on any page fails {@link #axe} and {@link #screenshot}. Where no browser can be had the
 * class is skipped and counted, see {@link Chromium}.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

    /** On a machine where five programs share two processors, what a person sees at once takes seconds. */
    private static final int PATIENCE_MS = 15_000;

    private final List<BrowserContext> opened = new ArrayList<>();
    /** Whose browser runs no scripts: their pages are at rest when they are loaded. */
    private final Set<BrowserContext> still = new HashSet<>();

    private final List<String> complaints = new ArrayList<>();
    private final Pictures pictures = new Pictures();
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        chromium = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent("chromium", any -> new Chromium(), Chromium.class);
        if (chromium.found()) return;
        chromium.skips(context.getRequiredTestClass());
        Assumptions.abort(Chromium.MISSING);
    }

    /** A new person at this address, on a desk screen, reading Chinese. */
    public Page open(String address) {
        return open(address, new Person());
    }

    /** A new person at this address with a screen and habits of their own. */
    public Page open(String address, Person person) {
        return open(address, person, nobody -> {});
    }

    /** As {@link #open(String, Person)}, after something that is done from their browser before any page is drawn. */
    Page open(String address, Person person, Consumer<BrowserContext> first) {
        var context = comes(address, person);
        first.accept(context);
        var page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address);
        return page;
    }

    /** Somebody with a browser in which no page is open yet. */
    BrowserContext comes(String address, Person person) {
        var context = chromium.browser().newContext(person.options());
        opened.add(context);
        if (!person.scripts()) still.add(context);
        context.addCookies(person.cookies(address));
        return context;
    }

    /** A page as whoever builds it should look at it: kept as a picture, held against the rules of access, and not too wide. */
    public void look(Page page, String name) {
        screenshot(page, name);
        axe(page);
        fits(page);
    }

    /** The same page also as the others of the hall see it, and then as it was; what is typed and not sent is lost. */
    public void lookAround(Page page, String name) {
        var width = page.viewportSize().width;
        look(page, name + "-" + width);
        for (var guise : Guise.OF_THE_HALL) {
            guise.on(page);
            look(page, name + "-" + guise.name());
        }
        new Guise(width, "zh", "light.normal.normal").on(page);
    }

    /** Keeps a picture of the whole page as target/screenshots/NAME.png, unless the run keeps none. */
    public void screenshot(Page page, String name) {
        pictures.keep(page, name);
        assertThat(complaints).as("script errors and refused code").isEmpty();
    }

    /** Waits until the page has come to rest, see {@link Rest}. */
    public void settled(Page page) {
        if (still.contains(page.context())) page.waitForLoadState(LoadState.LOAD);
        else Rest.of(page);
    }

    /** Fails when a rule of WCAG 2.2 AA, or a good habit that axe knows, is broken on the page. */
    public void axe(Page page) {
        assertThat(Axe.broken(page)).as("accessibility of " + page.url()).isEmpty();
        assertThat(complaints).as("script errors and refused code").isEmpty();
    }

    /** Fails when the page must be moved sideways to be read. */
    public void fits(Page page) {
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width).as("width of " + page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) pictures.ofFailure(context, opened);
        opened.forEach(BrowserContext::close);
        opened.clear();
        still.clear();
        complaints.clear();
    }
}
