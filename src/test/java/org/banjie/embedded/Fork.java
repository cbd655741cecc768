package org.banjie.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another JVM with the class path of this one, to be killed. */
public final class Fork {

    private static final int KEPT = 60;

    private final Queue<String> said = new ArrayDeque<>();
    private final Process process;
    private final BufferedReader output;

    private Fork(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static Fork of(String mainClass, String... arguments) throws IOException {
        return starts(List.of("-cp", classPath(), mainClass), arguments);
    }

    /** A program as it was packed, of another version perhaps. */
    public static Fork jar(Path jar, String... arguments) throws IOException {
        return starts(List.of("-jar", jar.toAbsolutePath().toString()), arguments);
    }

    private static Fork starts(List<String> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(program);
        command.addAll(List.of(arguments));
        return new Fork(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** An empty entry, which Surefire leaves, would be the working directory. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The next line it prints with that in it, or null when it ends without; then {@link #said} has the reason. */
    public String line(String part) throws IOException {
        var line = output.readLine();
        while (line != null && !line.contains(part)) {
            said.add(line);
            if (said.size() > KEPT) said.remove();
            line = output.readLine();
        }
        return line;
    }

    /** The last that it printed while a line was waited for. */
    public String said() {
        return String.join("\n", said);
    }

    /** Everything it prints from now until it ends, as it prints it. */
    public Stream<String> lines() {
        return output.lines();
    }

    /** As {@link #lines}, at its end. */
    public List<String> rest() {
        return lines().toList();
    }

    public int exit() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) throw new IllegalStateException("does not end");
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    /** kill -9 */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** kill -15, as a service manager does */
    public void terminate() {
        process.destroy();
    }
}
