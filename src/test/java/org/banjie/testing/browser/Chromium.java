package org.banjie.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The one Chromium of a test run: that of {@code CHROMIUM} or on the PATH, else the one of {@link NpmChromium}, else
 * Playwright's own. Where none can be had, tests that need it are skipped and a closing line says how many; with
 * {@code CI=true} that is a failure instead.
 */
final class Chromium implements CloseableResource {

    static final String MISSING =
            "No Chromium was found: install one (Debian: apt install chromium-headless-shell fonts-noto-cjk)"
                    + " or name it in the environment variable CHROMIUM.";

    /** The one without windows first: it draws the same pages with less of the processor. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome");

    private Playwright playwright;
    private Browser browser;
    private long skipped;

    Chromium() {
        var installed = named().or(Chromium::onPath);
        if (installed.isPresent()) launch(options().setExecutablePath(installed.get()), true);
        else if (NpmChromium.present()) launch(NpmChromium.options(options()), true);
        else launch(options(), false);
        if (!found() && "true".equals(System.getenv("CI"))) throw new IllegalStateException(MISSING);
    }

    boolean found() {
        return browser != null;
    }

    Browser browser() {
        return browser;
    }

    /** Counts the tests of a class that will not run. */
    void skips(Class<?> tests) {
        skipped += Arrays.stream(tests.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
    }

    @Override
    public void close() {
        if (skipped > 0) System.err.println("[browser] " + skipped + " tests were skipped. " + MISSING);
        if (playwright != null) playwright.close();
    }

    private void launch(LaunchOptions options, boolean installed) {
        var environment = installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        try {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            if (installed) throw e;
            System.err.println("[browser] Playwright's own Chromium could not be had: "
                    + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Without the sandbox for root, where Chromium refuses it; the pages are our own. No test needs a GPU. */
    private static LaunchOptions options() {
        var root = "root".equals(System.getProperty("user.name"));
        return new LaunchOptions().setArgs(root ? List.of("--no-sandbox", "--disable-gpu") : List.of("--disable-gpu"));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> onPath() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Arrays.stream(folders)
                .flatMap(folder -> candidates(Path.of(folder)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> candidates(Path folder) {
        return NAMES.stream().flatMap(name -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe")));
    }
}
