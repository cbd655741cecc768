package org.banjie.access.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.banjie.access.Actor;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Tells the scripts of a page two people apart without telling who they are: what one of them has typed and could not send
 * stays in the browser under their mark.
 */
@Component
class Marks {

    private final Vault vault;

    Marks(Vault vault) {
        this.vault = vault;
    }

    String of(Actor actor) {
        var mark = vault.hmac("whose page", actor.uid().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark).substring(0, 16);
    }
}
