import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes what lies under the program in its OCI image: Java of its own and the libraries that it needs of the machine it is
 * built on, nothing else; no shell, no package manager. Maven runs this file as it is ({@code java Image.java <project>}), and Jib
 * puts {@code target/image} and the program together, from nothing, without a daemon and without a registry.
 */
public class Image {

    /** Parts of Java that draw on a screen, play sounds or read cards; a server has none of them. */
    private static final Pattern UNNEEDED = Pattern.compile("lib(awt_xawt|jawt|splashscreen|jsound|j2pcsc|atk-wrapper)\\.so");

    private static final Pattern LIBRARY = Pattern.compile("(/\\S+\\.so\\S*)");

    private final Path project;
    private final Path root;
    private final Path runtime;

    private Image(Path project) {
        this.project = project;
        this.root = project.resolve("target/image");
        this.runtime = root.resolve("opt/java");
    }

    public static void main(String[] args) throws Exception {
        var image = new Image(Path.of(args[0]).toAbsolutePath());
        image.clear();
        image.runtime();
        image.libraries();
        image.accounts();
    }

    private void clear() throws IOException {
        if (Files.exists(root)) {
            try (var all = Files.walk(root)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
            }
        }
        Files.createDirectories(runtime.getParent());
    }

    private void runtime() throws Exception {
        said(
                Path.of(System.getProperty("java.home"), "bin/jlink").toString(),
                "--add-modules",
                Files.readString(project.resolve("src/package/java-modules")).strip(),
                "--include-locales=zh,en",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString());
        said(runtime.resolve("bin/java").toString(), "-Xshare:dump");
        try (var files = Files.walk(runtime)) {
            for (var file : files.filter(one -> UNNEEDED.matcher(one.getFileName().toString()).matches()).toList()) {
                Files.delete(file);
            }
        }
        // Debian's is a link out of the folder
        var authorities = Path.of(System.getProperty("java.home"), "lib/security/cacerts").toRealPath();
        Files.deleteIfExists(runtime.resolve("lib/security/cacerts"));
        Files.copy(authorities, runtime.resolve("lib/security/cacerts"));
    }

    /** As the loader finds them here, in the same places. Who is whom and where a name is are looked up by two more. */
    private void libraries() throws Exception {
        Set<String> needed = new TreeSet<>();
        try (var files = Files.walk(runtime)) {
            for (var file : files.filter(Image::isProgram).toList()) needed.addAll(named(said("ldd", file.toString())));
        }
        var beside = Path.of(needed.stream().filter(one -> one.contains("libc.so")).findFirst().orElseThrow()).getParent();
        for (var name : List.of("libnss_files.so.2", "libnss_dns.so.2", "libresolv.so.2")) {
            if (Files.exists(beside.resolve(name))) needed.add(beside.resolve(name).toString());
        }
        for (var library : needed) {
            if (library.startsWith(runtime.toString())) continue;
            var to = root.resolve(library.substring(1));
            Files.createDirectories(to.getParent());
            Files.copy(Path.of(library).toRealPath(), to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isProgram(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.endsWith(".so") || file.endsWith("bin/java"));
    }

    private static List<String> named(String said) {
        return LIBRARY.matcher(said).results().map(found -> found.group(1)).toList();
    }

    private void accounts() throws IOException {
        var etc = Files.createDirectories(root.resolve("etc"));
        Files.writeString(etc.resolve("passwd"), "banjie:x:10001:10001::/var/lib/banjie:/none\n");
        Files.writeString(etc.resolve("group"), "banjie:x:10001:\n");
        Files.writeString(etc.resolve("nsswitch.conf"), "passwd: files\nhosts: files dns\n");
        // the data folder and the keys are volumes; what is in them outlives the image
        for (var folder : List.of("tmp", "var/lib/banjie", "var/lib/banjie-keys")) {
            Files.writeString(Files.createDirectories(root.resolve(folder)).resolve(".keep"), "");
        }
    }

    private static String said(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IllegalStateException(Arrays.toString(command) + ": " + said);
        return said;
    }
}
