package org.banjie.testing.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of axe on a page as it stands. All of them each time, with one thing not done twice: letters of the same
 * colour, size and weight on the same grounds have the same contrast wherever they stand, so that they are measured
 * until they were once found right in this run. What is placed freely, and so may lie on a ground that it is not in, is
 * measured each time. Measuring everything each time cost two thirds of axe's time, which was a sixth of all tests.
 */
final class Axe {

    private static final String SOURCE = "() => {" + read("/axe.min.js") + "}";
    private static final String ASKED = read("/axe-asked.js");

    private static final Set<String> RIGHT = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /** @return a line for each rule that is broken and below it where; none when all hold */
    @SuppressWarnings("unchecked")
    static List<String> broken(Page page) {
        bring(page);
        var found = (List<List<String>>) page.evaluate(ASKED, List.copyOf(RIGHT));
        RIGHT.addAll(found.get(1));
        return found.get(0);
    }

    /** It is half a megabyte: not a second time to a page that has it. Frames hold printed papers, which have no elements. */
    private static void bring(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(SOURCE);
    }

    private static String read(String name) {
        try (var file = Axe.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
