package org.banjie.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.banjie.refusal.StartRefused;

/**
 * Only one program at a time works on a data folder. The operating system holds the lock and gives it up when the
 * program dies, however it dies.
 */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws StartRefused when another program holds the folder, or it cannot be written
     */
    public static HomeLock take(Path home) {
        return tryTake(home)
                .orElseThrow(() -> new StartRefused(
                        "数据目录正被另一个办结使用 · %s is in use by another Banjie (pid %s): stop that one, or set banjie.home to another folder"
                                .formatted(home.toAbsolutePath().normalize(), holder(home))));
    }

    /** The lock, or empty when another program holds it. */
    public static Optional<HomeLock> tryTake(Path home) {
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(file(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            writePid(channel);
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new StartRefused(
                    "数据目录不可写 · Cannot write to the data folder %s: %s"
                            .formatted(home.toAbsolutePath().normalize(), e),
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisJvm) {
            return null;
        }
    }

    private static void writePid(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String holder(Path home) {
        try {
            return Files.readString(file(home)).strip();
        } catch (IOException unreadable) {
            return "?";
        }
    }

    private static Path file(Path home) {
        return home.resolve("banjie.lock");
    }
}
