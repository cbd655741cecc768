package org.banjie.embedded.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.StartRefused;

/**
 * Runs PostgreSQL's programs as somebody who is not root, which they insist on. Root gives itself up by a user namespace
 * of its own where the kernel allows one (files stay root's), else by becoming nobody (files are given to nobody).
 */
final class Unprivileged {

    private static final List<String> AS_IS = List.of();
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /**
     * Finds the way that works here.
     *
     * @throws StartRefused when the program runs as root and neither way works
     */
    static Unprivileged here() throws IOException {
        if (!root()) return new Unprivileged(AS_IS);
        for (var way : List.of(NAMESPACE, NOBODY)) {
            var candidate = new Unprivileged(way);
            if (candidate.works()) return candidate;
        }
        throw new StartRefused(
                "不能以 root 启动 PostgreSQL · PostgreSQL does not run as root, and neither `unshare -U` nor `setpriv` works here: start Banjie as an ordinary user, or set spring.datasource.url");
    }

    /**
     * Makes the account that PostgreSQL runs as the owner of the folder and all in it, whoever owned it before: the way
     * that works can change with the machine.
     */
    void own(Path folder) throws IOException {
        if (prefix == AS_IS) return;
        var account = prefix == NOBODY ? "nobody" : "root";
        if (!Files.getOwner(folder).getName().equals(account)) {
            var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
            Files.walkFileTree(folder, new Chown(owner));
        }
    }

    /** @throws StartRefused when nobody, whom root becomes here, cannot get to the folder */
    void reach(Path folder) throws IOException {
        if (!run(Path.of("test"), List.of("-x", folder.toString())).ok()) {
            throw new StartRefused(
                    "数据目录进不去 · PostgreSQL runs here as nobody, who cannot get to %s: set banjie.home to a folder that everybody may pass through, or start Banjie as an ordinary user"
                            .formatted(folder));
        }
    }

    /** What the program printed. */
    record Outcome(int exit, String output) {
        boolean ok() {
            return exit == 0;
        }
    }

    /** Runs to the end; the output of a program that leaves a server behind goes to a file, or reading would never end. */
    Outcome run(Path program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        var output = Files.createTempFile("banjie-", ".out");
        try {
            var exit =
                    exit(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()));
            return new Outcome(
                    exit, Files.readString(output, StandardCharsets.UTF_8).strip());
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private boolean works() {
        try {
            return run(Path.of("true"), List.of()).ok();
        } catch (IOException programMissing) {
            return false;
        }
    }

    private static int exit(ProcessBuilder builder) throws IOException {
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + builder.command(), e);
        }
    }

    private static boolean root() {
        return !Binaries.windows() && "root".equals(System.getProperty("user.name"));
    }

    private static final class Chown extends SimpleFileVisitor<Path> {

        private final UserPrincipal owner;

        Chown(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.setOwner(folder, owner);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.setOwner(file, owner);
            return FileVisitResult.CONTINUE;
        }
    }
}
