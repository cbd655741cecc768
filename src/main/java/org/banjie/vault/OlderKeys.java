package org.banjie.vault;

import org.banjie.background.Foreman;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A key was added to the key file, perhaps: what is sealed with older ones is sealed anew. */
@Component
class OlderKeys {

    private final Vault vault;
    private final Foreman foreman;

    OlderKeys(Vault vault, Foreman foreman) {
        this.vault = vault;
        this.foreman = foreman;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        if (vault.hasOlderKeys()) foreman.wake(Rotation.class);
    }
}
