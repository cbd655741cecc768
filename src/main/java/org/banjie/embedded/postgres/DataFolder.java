package org.banjie.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.banjie.embedded.StartProgress;
import org.banjie.embedded.postgres.Unprivileged.Outcome;
import org.banjie.refusal.NoRoom;
import org.banjie.refusal.StartRefused;
import org.springframework.util.FileSystemUtils;

/** Where our PostgreSQL keeps its data: made once by initdb, with its passwords beside it. */
final class DataFolder {

    private static final String SUPERUSER = "postgres";
    private static final int LONGEST_LINE = 300;
    private static final int LAST_LINES = 20;

    private final Path folder;
    private final Path data;

    DataFolder(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    Path path() {
        return data;
    }

    /** Without its marker it is the remains of a first start that was cut short: nothing of worth is in it. */
    boolean isFresh() {
        return Files.notExists(marker());
    }

    /** @throws StartRefused when another release of PostgreSQL has written it */
    void demandMajor(String brought) throws IOException {
        var major = Files.readString(marker()).strip();
        if (!major.equals(brought)) {
            throw new StartRefused(
                    "数据由 PostgreSQL %1$s 写成 · The data in %2$s was written by PostgreSQL %1$s, this program brings %3$s: move it with pg_dump and pg_restore"
                            .formatted(major, data, brought));
        }
    }

    void initialise(Unprivileged unprivileged, Binaries binaries) throws IOException {
        StartProgress.step("第一次启动，正在初始化 PostgreSQL · first start, making the PostgreSQL data folder");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectory(data);
        var password = folder.resolve("initdb.password");
        Files.writeString(password, secret(SUPERUSER));
        unprivileged.own(password);
        unprivileged.own(data);
        try {
            succeed(unprivileged.run(binaries.program("initdb"), initArguments(password)));
        } finally {
            Files.delete(password);
        }
    }

    /** From now on there is something of worth in it. */
    void isMade(String major) throws IOException {
        Files.writeString(marker(), major);
    }

    Properties superuser() {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secret(SUPERUSER));
        return properties;
    }

    String secret(String role) {
        try {
            return Secret.keptIn(folder.resolve(role + ".password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what the server says before its own rotating log is open. */
    Path log() {
        return data.resolve("start.log");
    }

    /** @throws StartRefused when it did not */
    void succeed(Outcome outcome) {
        if (!outcome.ok()) throw doesNotStart(outcome);
    }

    /** What a program says at length is told in a line; what is most often behind it, in words of our own. */
    StartRefused doesNotStart(Outcome outcome) {
        if (NoRoom.isSaid(outcome.output()) || NoRoom.isSaid(lastOfLog())) {
            return new StartRefused("磁盘已满，请腾出空间后再启动 · The disk is full; make room and start again: " + folder);
        }
        var said = outcome.output().replaceAll("\\s+", " ").strip();
        var end = said.length() > LONGEST_LINE ? "… " + said.substring(said.length() - LONGEST_LINE) : said;
        var where = Files.exists(log()) ? ", see " + log() : "";
        return new StartRefused("PostgreSQL 未能启动 · PostgreSQL does not start%s: %s".formatted(where, end));
    }

    private String lastOfLog() {
        try {
            if (Files.notExists(log())) return "";
            var lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
            return String.join(" ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    /** libc's locale must be UTF-8 as well as the built-in one: pg_trgm asks libc what a letter is. */
    private List<String> initArguments(Path password) {
        return List.of(
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    private Path marker() {
        return data.resolve(".init-ok");
    }
}
