package org.banjie.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;

/**
 * When a page has come to rest: it is loaded, what scripts make of it is made ({@code aria-busy}), what it asked for is
 * there, and for a tenth of a second nothing has changed or come. Playwright's own NETWORKIDLE waits for half a second
 * each time, which came to a tenth of all tests, and does not see that a form is still being made.
 */
final class Rest {

    private static final String COMES =
            """
            async () => {
                const QUIET = 100, LONGEST = 10_000, begun = performance.now();
                let last = begun;
                const moved = () => { last = performance.now(); };
                const changes = new MutationObserver(moved);
                changes.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
                const fetched = new PerformanceObserver(moved);
                fetched.observe({type: 'resource'});
                const busy = () => document.readyState !== 'complete' || document.fonts.status !== 'loaded'
                    || !!document.querySelector('[aria-busy=true], .htmx-request');
                const later = () => new Promise((done) => setTimeout(done, 20));
                while ((busy() || performance.now() - last < QUIET) && performance.now() - begun < LONGEST) await later();
                changes.disconnect();
                fetched.disconnect();
            }
            """;

    private static final int TIMES = 5;

    private Rest() {}

    static void of(Page page) {
        for (var times = 1; ; times++) {
            page.waitForLoadState(LoadState.LOAD);
            try {
                page.evaluate(COMES);
                return;
            } catch (PlaywrightException e) {
                // another page came meanwhile; that one is what is waited for
                if (times == TIMES || !e.getMessage().contains("context was destroyed")) throw e;
            }
        }
    }
}
