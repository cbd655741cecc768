package org.banjie.notices.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.banjie.background.Foreman;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.Outbox;
import org.banjie.notices.messages.To;
import org.banjie.notices.wishes.WishRows;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses for mail: one holds once a code that was sent there has come back, so that nobody's messages go to an address
 * that was mistyped, or to a stranger's.
 */
@Service
@Transactional
public class Addresses {

    private static final String SHAPE = "[^@\\s<>,;\"()]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int A_DAY = 5;
    private static final int TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final WishRows rows;
    private final Messages messages;
    private final Vault vault;
    private final Foreman foreman;

    Addresses(WishRows rows, Messages messages, Vault vault, Foreman foreman) {
        this.rows = rows;
        this.messages = messages;
        this.vault = vault;
        this.foreman = foreman;
    }

    /**
     * Sends a code there.
     *
     * @throws Invalid for what is no address
     * @throws Refusal CONFLICT when another was sent within a minute, or five today
     */
    public void ask(String person, String typed) {
        var address = typed.strip().replace('＠', '@').replace('。', '.');
        if (!address.matches(SHAPE) || address.length() > 254) throw invalid("address", "wishes.address.wrong");
        var code = "%06d".formatted(random.nextInt(1_000_000));
        if (!rows.ask(person, address, hash(person, code), VALID, PAUSE, A_DAY)) {
            throw new Refusal(RefusalKind.CONFLICT, "too-soon", "wishes.too-soon");
        }
        messages.writeTo(To.now(Channel.MAIL, address), person, Locale.CHINA, "mail-code", code);
        foreman.wake(Outbox.class);
    }

    /**
     * The code has come back. Every try counts, also one that is refused.
     *
     * @throws Invalid when it is wrong, too old or was tried too often
     */
    @Transactional(noRollbackFor = Invalid.class)
    public void prove(String person, String code) {
        var typed = code.replaceAll("\\D", "");
        rows.tryOnce(person, TRIES)
                .filter(hash -> MessageDigest.isEqual(hash, hash(person, typed)))
                .orElseThrow(() -> invalid("code", "wishes.code.wrong"));
        rows.prove(person);
    }

    private byte[] hash(String person, String code) {
        return vault.hmac("mail-code", (person + "/" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Invalid invalid(String path, String key) {
        return new Invalid(List.of(new InputError(path, "wrong", key)));
    }
}
