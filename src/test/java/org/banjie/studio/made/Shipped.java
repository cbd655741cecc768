package org.banjie.studio.made;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The exported archives under docs/examples; {@code -Dexamples=write} makes them anew of what a story has just made. */
final class Shipped {

    private static final String WRITE = "write";

    private Shipped() {}

    static void keep(Page page, String kind) {
        if (!WRITE.equals(System.getProperty("examples"))) return;
        var file = page.waitForDownload(
                () -> page.locator("a[href*='/archive']").first().click());
        file.saveAs(Path.of("docs/examples", kind + ".zip"));
    }
}
