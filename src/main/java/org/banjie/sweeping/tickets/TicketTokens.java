package org.banjie.sweeping.tickets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.banjie.files.Sha256;
import org.banjie.numbers.Typed;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * What the picture on a ticket says: the ticket's arrival and a code that only this program can make, {@code
 * 2N9C-7KQ4M2XR0P3D}. A gate without the network holds the token's hash against the day's list of hashes, from which no
 * token can be made.
 */
@Component
public class TicketTokens {

    /** Crockford's: no letter is read as a digit. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE = 12;

    private final Vault vault;

    TicketTokens(Vault vault) {
        this.vault = vault;
    }

    public String of(long arrival) {
        return Long.toString(arrival, 36).toUpperCase(Locale.ROOT) + "-" + code(arrival);
    }

    /** The arrival of the ticket, when the token is one of ours; as typed, see {@link Typed}. */
    public Optional<Long> arrival(String token) {
        var parts = Typed.reference(token).split("-");
        if (parts.length != 2 || !parts[0].matches("[0-9A-Z]{1,12}")) return Optional.empty();
        var arrival = Long.parseLong(parts[0], 36);
        var ours = MessageDigest.isEqual(
                code(arrival).getBytes(StandardCharsets.US_ASCII), parts[1].getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(arrival) : Optional.empty();
    }

    /** The first half of the token's SHA-256, in hexadecimal digits. */
    public static String hash(String token) {
        return new Sha256().add(token).endInHex().substring(0, 32);
    }

    private String code(long arrival) {
        var mac = vault.hmac(
                "sweeping-ticket",
                ByteBuffer.allocate(Long.BYTES).putLong(arrival).array());
        var code = new StringBuilder(CODE);
        for (var i = 0; i < CODE; i++) code.append(LETTERS.charAt(mac[i] & 31));
        return code.toString();
    }
}
