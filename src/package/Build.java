import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the Debian package of the program. Maven runs this file as it is ({@code java Build.java <project> <version>}) once
 * the jar is there; {@code target/package} is what will be installed.
 *
 * <p>The jar is taken apart and a class-data archive is made of one start, because two thirds of a start are otherwise
 * spent looking for classes in jars within a jar.
 */
public class Build {

    private static final int PATIENCE_SECONDS = 180;

    private final Path project;
    private final Path root;
    private final Path program;
    private final String version;

    private Build(Path project, String version) {
        this.project = project;
        this.version = version.replace("-SNAPSHOT", "~snapshot");
        this.root = project.resolve("target/package");
        this.program = root.resolve("usr/lib/banjie");
    }

    public static void main(String[] args) throws Exception {
        var build = new Build(Path.of(args[0]).toAbsolutePath(), args[1]);
        build.clear();
        build.runtime();
        build.jars();
        build.files();
        build.archive();
        build.control();
        build.seal();
    }

    private void clear() throws IOException {
        if (Files.exists(root)) {
            try (var all = Files.walk(root)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
            }
        }
        Files.createDirectories(program);
    }

    /** Java of its own, so that an update of the machine's does not change the program under those who work with it. */
    private void runtime() throws Exception {
        run(
                project,
                java("jlink"),
                "--add-modules",
                Files.readString(project.resolve("src/package/java-modules")).strip(),
                "--include-locales=zh,en",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                program.resolve("runtime").toString());
        run(project, program.resolve("runtime/bin/java").toString(), "-Xshare:dump");
    }

    private void jars() throws Exception {
        run(
                project,
                java("java"),
                "-Djarmode=tools",
                "-jar",
                project.resolve("target/banjie.jar").toString(),
                "extract",
                "--force",
                "--destination",
                program.toString());
    }

    private void files() throws IOException {
        var here = project.resolve("src/package/files");
        put(here.resolve("banjie"), program.resolve("banjie"), "rwxr-xr-x");
        put(here.resolve("banjie-admin"), root.resolve("usr/sbin/banjie-admin"), "rwxr-xr-x");
        put(here.resolve("banjie.properties"), root.resolve("etc/banjie/banjie.properties"), "rw-r-----");
        put(here.resolve("banjie.service"), root.resolve("lib/systemd/system/banjie.service"), "rw-r--r--");
        for (var paper : List.of("operations.md", "third-party.md", "changelog.md", "watching.md")) {
            put(project.resolve("docs/" + paper), root.resolve("usr/share/doc/banjie/" + paper), "rw-r--r--");
        }
    }

    /** One start on a folder of its own, asked for a page, and ended in order: the classes it needed are kept ready. */
    private void archive() throws Exception {
        var home = Files.createTempDirectory("banjie-package");
        var command = new ProcessBuilder(
                        "./banjie", "--banjie.home=" + home, "--banjie.demo.cases=0", "--server.port=0")
                .directory(program.toFile())
                .redirectErrorStream(true);
        command.environment().putAll(Map.of("BANJIE_JAVA", "-XX:ArchiveClassesAtExit=banjie.jsa", "BANJIE_SETTINGS", ""));
        var start = command.start();
        try (var said = start.inputReader()) {
            var ready = said.lines()
                    .peek(System.out::println)
                    .filter(line -> line.contains("Banjie is ready"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the program did not start"));
            ask(ready.replaceAll(".*(http://\\S+).*", "$1"));
            start.toHandle().destroy(); // which leaves its last words to be read
            said.lines().forEach(System.out::println);
        }
        if (!start.waitFor(PATIENCE_SECONDS, java.util.concurrent.TimeUnit.SECONDS) || !Files.exists(program.resolve("banjie.jsa"))) {
            throw new IllegalStateException("no class-data archive was made");
        }
    }

    private static void ask(String address) throws Exception {
        var client = HttpClient.newHttpClient();
        for (var page : List.of("/", "/sign-in/staff", "/api/v1/worklist", "/actuator/health")) {
            client.send(HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.discarding());
        }
    }

    private void control() throws Exception {
        var to = root.resolve("DEBIAN");
        for (var script : List.of("postinst", "prerm", "postrm")) {
            put(project.resolve("src/package/debian/" + script), to.resolve(script), "rwxr-xr-x");
        }
        Files.writeString(to.resolve("conffiles"), "/etc/banjie/banjie.properties\n");
        var control = Files.readString(project.resolve("src/package/debian/control"))
                .replace("{version}", version)
                .replace("{architecture}", said("dpkg", "--print-architecture"))
                .replace("{size}", Long.toString(size() / 1024));
        Files.writeString(to.resolve("control"), control);
    }

    private void seal() throws Exception {
        var file = project.resolve("target/banjie.deb");
        run(project, "dpkg-deb", "--root-owner-group", "-Zgzip", "-z3", "--build", root.toString(), file.toString());
    }

    private long size() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(one -> one.toFile().length())
                    .sum();
        }
    }

    private static void put(Path from, Path to, String mode) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(mode));
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static String said(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        ended(process, command);
        return said;
    }

    private static void run(Path where, String... command) throws Exception {
        ended(new ProcessBuilder(command).directory(where.toFile()).inheritIO().start(), command);
    }

    private static void ended(Process process, String... command) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", Stream.of(command).limit(3).toList()) + " failed");
        }
    }
}
