package org.banjie.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Pictures of pages in target/screenshots, for whoever builds them. With {@code -Dpictures=failed}, as on a machine where
 * nobody looks at them, only those of the pages that were open when a test failed, which are kept in any run.
 */
public final class Pictures {

    private static final Path HOME = Path.of("target/screenshots");

    private static final boolean WANTED = !"failed".equals(System.getProperty("pictures"));

    Pictures() {}

    /** Whether this run keeps the pictures of what went well. */
    public static boolean wanted() {
        return WANTED;
    }

    void keep(Page page, String name) {
        if (WANTED) take(page, HOME.resolve(name + ".png"));
    }

    /** What everybody had before them as target/screenshots/failed/CLASS.TEST-1.png, -2.png and so on. */
    void ofFailure(ExtensionContext test, List<BrowserContext> people) {
        var name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        var count = 0;
        for (var person : people) {
            for (var page : person.pages()) {
                tries(page, HOME.resolve("failed").resolve(name + "-" + ++count + ".png"));
            }
        }
    }

    /** A page that cannot be drawn any more must not hide why the test failed. */
    private static void tries(Page page, Path file) {
        try {
            take(page, file);
        } catch (PlaywrightException e) {
            System.err.println("[browser] no picture " + file + ": " + e.getMessage());
        }
    }

    private static void take(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
