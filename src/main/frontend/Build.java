import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds the pages' scripts and styles, when something about them changed. Maven runs this file as it is
 * ({@code java Build.java <project folder> <output folder>}), so that a machine without Node is told so in one line.
 */
public class Build {

    private static final String NEEDED = "Node 20.19+ (or 22.12+) with npm is needed to build the pages, and %s."
            + " Install it (https://nodejs.org, or your system's nodejs and npm packages) and run the same command again.";
    private static final String TSC = "node_modules/typescript/bin/tsc";
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    private final Path frontend;
    private final Path messages;
    private final Path output;
    private final Path fonts;

    private Build(Path project, Path output) {
        this.frontend = project.resolve("src/main/frontend");
        this.messages = project.resolve("src/main/resources/messages");
        this.output = output;
        this.fonts = output.resolve("../../notices/fonts").normalize();
    }

    public static void main(String[] args) throws Exception {
        try {
            var build = new Build(Path.of(args[0]), Path.of(args[1]));
            build.checks();
            build.pages();
            build.fonts();
        } catch (IllegalStateException e) {
            System.err.println("[pages] " + e.getMessage());
            System.exit(1);
        }
    }

    /** Types and tests of the scripts; before anything is made of them. */
    private void checks() throws Exception {
        var stamp = frontend.resolve("node_modules/.checks.sha256");
        var inputs = hash(checked());
        if (isDone(stamp, inputs)) return;
        requireNode();
        installWhenLockChanged();
        System.out.println("[pages] checking types, testing the scripts");
        run("node", TSC, "--noEmit");
        run("node", TSC, "--noEmit", "--project", "test");
        run("node", "scripts/tests.mjs");
        Files.writeString(stamp, inputs);
    }

    private void pages() throws Exception {
        var stamp = output.resolve(".vite/inputs.sha256");
        var inputs = hash(inputs());
        if (isDone(stamp, inputs)) return;
        requireNode();
        installWhenLockChanged();
        System.out.println("[pages] building scripts and styles");
        run("node", "node_modules/vite/bin/vite.js", "build", "--outDir", output.toString(), "--logLevel", "warn");
        run("node", "scripts/compress.mjs", output.resolve("assets").toString());
        Files.writeString(stamp, inputs);
    }

    /** The fonts of the printed documents, cut for the jar; apart, because they seldom change. */
    private void fonts() throws Exception {
        var stamp = fonts.resolve("inputs.sha256");
        var inputs = hash(List.of(frontend.resolve("package-lock.json"), frontend.resolve("scripts/fonts.mjs")));
        if (isDone(stamp, inputs)) return;
        requireNode();
        installWhenLockChanged();
        System.out.println("[pages] cutting the fonts of the printed documents");
        run("node", "scripts/fonts.mjs", fonts.toString());
        Files.writeString(stamp, inputs);
    }

    private static boolean isDone(Path stamp, String inputs) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(inputs);
    }

    private void installWhenLockChanged() throws Exception {
        var stamp = frontend.resolve("node_modules/.lock.sha256");
        var lock = hash(List.of(frontend.resolve("package-lock.json")));
        if (Files.exists(stamp) && Files.readString(stamp).equals(lock)) return;
        System.out.println("[pages] fetching the packages of package-lock.json");
        run(WINDOWS ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
        Files.writeString(stamp, lock);
    }

    /** Everything the result depends on; texts shown by scripts live in message bundles. */
    private List<Path> inputs() throws IOException {
        var files = new ArrayList<Path>();
        for (var name : List.of("package-lock.json", "vite.config.ts", "Build.java", "scripts/lean.mjs", "scripts/compress.mjs")) files.add(frontend.resolve(name));
        try (Stream<Path> sources = Files.walk(frontend.resolve("src"))) {
            sources.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        // which rules of the style they need
        try (Stream<Path> pages = Files.walk(messages.resolve("../templates").normalize())) {
            pages.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        for (var room : List.of("site", "forms", "studio-editors")) {
            for (var bundle : List.of(room + ".properties", room + "_en.properties")) {
                if (Files.exists(messages.resolve(bundle))) files.add(messages.resolve(bundle));
            }
        }
        return files;
    }

    private List<Path> checked() throws IOException {
        var files = new ArrayList<>(inputs());
        for (var name : List.of("tsconfig.json", "scripts/browser.mjs", "scripts/tests.mjs")) files.add(frontend.resolve(name));
        try (Stream<Path> tests = Files.walk(frontend.resolve("test"))) {
            tests.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        return files;
    }

    private String hash(List<Path> files) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        for (var file : files) {
            sha.update(file.getFileName().toString().getBytes("UTF-8"));
            sha.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private void requireNode() throws Exception {
        var version = ask("node", "--version");
        ask(WINDOWS ? "npm.cmd" : "npm", "--version");
        var parts = version.replaceFirst("^v", "").split("\\.");
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        boolean good = major == 20 && minor >= 19 || major == 22 && minor >= 12 || major == 21 || major > 22;
        if (!good) throw new IllegalStateException(NEEDED.formatted("this machine has " + version));
    }

    private String ask(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream said = process.getInputStream()) {
                return new String(said.readAllBytes()).strip().lines().reduce("", (first, last) -> last);
            }
        } catch (IOException missing) {
            throw new IllegalStateException(NEEDED.formatted(command[0] + " was not found"));
        }
    }

    private void run(String... command) throws Exception {
        int code = new ProcessBuilder(command)
                .directory(frontend.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) throw new IllegalStateException(String.join(" ", command) + " failed (" + code + "), see above.");
    }
}
