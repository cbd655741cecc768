package org.banjie.testing.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;

/**
 * Chromium as the npm package {@code @sparticuz/chromium} ships it, for machines without one, when somebody has put it
 * there: {@code npm install --prefix target/browser @sparticuz/chromium@153 @expo-google-fonts/noto-sans-sc}. It comes
 * packed, with libraries of its own and without a font for Chinese.
 */
final class NpmChromium {

    private static final Path HOME = Path.of("target/browser").toAbsolutePath();
    private static final Path PACKAGE = HOME.resolve("node_modules/@sparticuz/chromium");
    private static final Path FONT = HOME.resolve("node_modules/@expo-google-fonts/noto-sans-sc");

    /** Unpacks the program and its libraries, and prints where the program is. */
    private static final String UNPACK =
            """
            process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
            const {default: chromium} = await import('@sparticuz/chromium');
            console.log(await chromium.executablePath());
            """;

    private NpmChromium() {}

    static boolean present() {
        return Files.isDirectory(PACKAGE);
    }

    static LaunchOptions options(LaunchOptions plain) {
        var arguments = new ArrayList<>(plain.args);
        arguments.add("--headless=shell");
        var environment = new HashMap<>(System.getenv());
        environment.put(
                "LD_LIBRARY_PATH",
                Path.of(System.getProperty("java.io.tmpdir"), "al2023/lib").toString());
        environment.put("FONTCONFIG_FILE", fonts().toString());
        return plain.setExecutablePath(unpack()).setArgs(arguments).setEnv(environment);
    }

    private static Path unpack() {
        try {
            var node = new ProcessBuilder("node", "--input-type=module", "--eval", UNPACK)
                    .directory(HOME.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return Path.of(new String(node.getInputStream().readAllBytes()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fonts() {
        var file = HOME.resolve("fonts.conf");
        try {
            return Files.writeString(
                    file,
                    """
                    <?xml version="1.0"?>
                    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                    <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                    """
                            .formatted(FONT, HOME.resolve("font-cache")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
