package org.banjie.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.banjie.journal.Seals.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The numbers and codes of the seals, kept a second time outside the database ({@code <banjie.home>/journal.seals}), so
 * that whoever can write to the database alone cannot take the newest seals away with what they covered. Copied to
 * another machine now and then it guards against whoever holds this one too.
 */
@Component
class SealLedger {

    private static final Logger log = LoggerFactory.getLogger(SealLedger.class);

    private final Path path;

    SealLedger(@Value("${banjie.home:./data}") Path home) {
        this.path = home.resolve("journal.seals");
    }

    void append(Seal seal) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, line(seal), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            log.warn("Journal seal {} is in the database, but not in {}: {}", seal.number(), path, e.toString());
        }
    }

    /**
     * Reads the lines that are there now. A line is written after its seal: taken before a snapshot of the database,
     * each of them has its seal in it.
     */
    Reading open() {
        return new Reading();
    }

    private static String line(Seal seal) {
        return seal.number() + " " + HexFormat.of().formatHex(seal.mac()) + "\n";
    }

    /** The lines in the order of their numbers, one at a time. */
    final class Reading implements AutoCloseable {

        private final BufferedReader in;
        private long left;

        private Reading() {
            try {
                left = Files.exists(path) ? Files.size(path) : 0;
                in = Files.exists(path)
                        ? Files.newBufferedReader(path)
                        : new BufferedReader(BufferedReader.nullReader());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The next whole line; one that was cut off by a crash ends the reading. */
        Optional<Seal> next() {
            try {
                var line = left > 0 ? in.readLine() : null;
                var words = line == null ? new String[0] : line.split(" ");
                left -= line == null ? 0 : line.length() + 1;
                return words.length == 2 && words[1].length() == 64
                        ? Optional.of(new Seal(
                                Long.parseLong(words[0]), HexFormat.of().parseHex(words[1])))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                log.debug("closing {}", path, e);
            }
        }
    }
}
