package org.banjie.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who {@code postmaster.pid} says is at work on a data folder. The number alone proves nothing: after a restart of the
 * machine or the container it can belong to somebody else, who must neither be stopped nor stop us.
 */
final class Postmaster {

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    /** Whether the process of that number lives and is a PostgreSQL. */
    boolean running() throws IOException {
        return process().isPresent();
    }

    /** That process, if it lives and is a PostgreSQL. */
    Optional<ProcessHandle> process() throws IOException {
        return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent());
    }

    /** Removes the file of a server that is gone. */
    void forget() throws IOException {
        Files.deleteIfExists(file());
    }

    private Optional<Long> pid() throws IOException {
        if (Files.notExists(file())) return Optional.empty();
        return Files.readAllLines(file()).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
