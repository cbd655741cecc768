package org.banjie.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banjie.access.Roles;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Walker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Debian package as whoever runs a server meets it: put into a bare root, started, a family helped from the hand-in to
 * the decision, backed up while it runs, started again.
 */
class PackageIT {

    private static final String NOBODY = "65534";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final LocalDate NOTICE_OVER = LocalDate.of(2026, 2, 25);

    @TempDir
    Path root;

    private Process program;

    @AfterEach
    void stops() throws InterruptedException {
        if (program == null) return;
        program.destroy();
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).as("it ends in order").isTrue();
    }

    @Test
    void put_into_a_bare_root_it_helps_a_family_is_backed_up_and_starts_again() throws Exception {
        installs();
        assertThat(root.resolve("lib/systemd/system/banjie.service")).exists();
        assertThat(Files.readString(root.resolve("etc/passwd"))).contains("banjie:");
        assertThat(admin()).contains("backup FOLDER");
        assertThat(admin("first-administrator")).contains(Roles.ADMINISTRATOR + "@310117");

        var port = starts("first");
        var caseNo = handsIn(port);
        assertThat(decided(port, caseNo)).isEqualTo("APPROVED");
        assertThat(admin("backup", root.resolve("kept").toString())).contains("Backed up");
        stops();

        port = starts("later");
        var auditor = new ApiClient(port, "auditor");
        assertThat(auditor.get("/journal/verify").json().path("ok").asBoolean()).isTrue();
    }

    private void installs() throws Exception {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var folder : List.of("etc", "var/lib/dpkg/info", "var/lib/dpkg/updates")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.createFile(root.resolve("var/lib/dpkg/status"));
        Files.writeString(root.resolve("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
        Files.writeString(root.resolve("etc/group"), "root:x:0:\n");
        Files.writeString(root.resolve("etc/shadow"), "root:*:20000:0:99999:7:::\n");
        assertThat(said(
                        "dpkg",
                        "--root=" + root,
                        "--force-depends",
                        "--force-script-chrootless",
                        "--install",
                        Path.of("target/banjie.deb").toAbsolutePath().toString()))
                .contains("Setting up banjie");
        said("chown", "-R", NOBODY + ":" + NOBODY, root + "/var/lib/banjie", root + "/var/lib/banjie-keys");
        said("chgrp", NOBODY, settingsFile().toString());
        var settings = Files.readString(settingsFile());
        Files.writeString(settingsFile(), settings.replace("=/var/lib/", "=" + root + "/var/lib/"));
    }

    /** @return the port; says how long it took, which is a figure of docs/operations.md */
    private int starts(String which) throws Exception {
        var start = new ProcessBuilder(Stream.concat(
                                Stream.concat(
                                        asNobody(),
                                        Stream.of(root.resolve("usr/lib/banjie/banjie")
                                                .toString())),
                                settings())
                        .toList())
                .redirectErrorStream(true);
        start.environment().put("BANJIE_SETTINGS", settingsFile().toString());
        program = start.start();
        var output = program.inputReader(StandardCharsets.UTF_8);
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (!line.contains("Banjie is ready")) continue;
            new Sheet("start of the package").tells(which, line.replaceAll(".*Banjie is ready", "ready"));
            new Thread(() -> output.lines().forEach(rest -> {})).start();
            return Integer.parseInt(line.replaceAll(".*:(\\d+).*", "$1"));
        }
        throw new AssertionError("it does not start: " + String.join("\n", said));
    }

    private Stream<String> settings() {
        return Stream.of(
                "--server.port=0",
                "--banjie.demo.cases=0",
                "--banjie.training=true",
                "--banjie.training.start=" + DAY + "T09:00:00+08:00");
    }

    /** An ordinary account, as the service does; the one that was made in the root is none that this machine knows. */
    private static Stream<String> asNobody() {
        return Stream.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private Path settingsFile() {
        return root.resolve("etc/banjie/banjie.properties");
    }

    private String handsIn(int port) {
        var reply = new ApiClient(port, "street-intake.310117004")
                .post("/cases", Household.of(2, "900").application("310117004001"));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        return reply.json().path("caseNo").asText();
    }

    /** Every desk does what lies on it; the notice hangs for its days. */
    private String decided(int port, String caseNo) {
        new Walker(port, DAY, () -> {}).walk(caseNo, Map.of());
        var later = Map.of("now", NOTICE_OVER + "T00:00:00+08:00");
        assertThat(new ApiClient(port, "admin-1").post("/training/clock", later).ok())
                .isTrue();
        var clerk = new ApiClient(port, "street-intake.310117004");
        String status;
        do {
            new Walker(port, NOTICE_OVER, () -> {}).walk(caseNo, Map.of());
            status = clerk.get("/cases/" + caseNo).json().path("status").asText();
        } while (!List.of("APPROVED", "REJECTED").contains(status));
        return status;
    }

    private String admin(String... words) throws Exception {
        return said(
                Stream.concat(Stream.of(root.resolve("usr/sbin/banjie-admin").toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    private String said(String... command) throws Exception {
        var start = new ProcessBuilder(command).redirectErrorStream(true);
        start.environment().put("BANJIE_PROGRAM", root.resolve("usr/lib/banjie").toString());
        start.environment().put("BANJIE_SETTINGS", settingsFile().toString());
        var process = start.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
