package org.banjie.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Component;

/** The codes that chain entries and seals: HMAC-SHA256, every field with its length before it. */
@Component
class Codes {

    /** What the first entry of a chain, and the first seal, follow. */
    static final byte[] START = new byte[32];

    private final Vault vault;

    Codes(Vault vault) {
        this.vault = vault;
    }

    byte[] entry(byte[] before, JournalEntry entry) {
        return vault.hmac("journal-entry", bytes(out -> {
            out.write(before);
            text(out, entry.chain());
            out.writeLong(entry.seq());
            instant(out, entry.at());
            text(out, entry.by());
            text(out, entry.office());
            text(out, entry.verb());
            for (var fact : new TreeMap<>(entry.detail()).entrySet()) {
                text(out, fact.getKey());
                text(out, fact.getValue());
            }
        }));
    }

    byte[] seal(byte[] before, long number, Instant at, int chains, byte[] digest) {
        return vault.hmac("journal-seal", bytes(out -> {
            out.write(before);
            out.writeLong(number);
            instant(out, at);
            out.writeInt(chains);
            out.write(digest);
        }));
    }

    /** One line of a seal: how long a chain was, and how it ended. */
    static byte[] head(String chain, long length, byte[] head) {
        return bytes(out -> {
            text(out, chain);
            out.writeLong(length);
            out.write(head);
        });
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream(256);
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void instant(DataOutputStream out, Instant at) throws IOException {
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }
}
