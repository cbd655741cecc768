package org.banjie.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings every sealed value under the newest key after one was added to the key file. */
@Component
public class Rotation {

    private static final Logger log = LoggerFactory.getLogger(Rotation.class);

    private final Vault vault;
    private final ObjectProvider<Resealing> rooms;

    Rotation(Vault vault, ObjectProvider<Resealing> rooms) {
        this.vault = vault;
        this.rooms = rooms;
    }

    /** Runs beside the first users: a value still under an older key opens just as well. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        Thread thread = new Thread(this::reseal, "vault-rotation");
        thread.setDaemon(true);
        thread.start();
    }

    /** Seals anew whatever is under an older key, and says how many values of which kind. */
    public Map<String, Integer> reseal() {
        Map<String, Integer> done = new LinkedHashMap<>();
        rooms.orderedStream().forEach(room -> {
            int count = resealAll(room);
            if (count > 0) {
                log.info("Sealed anew with the newest key: {} {}", count, room.what());
                done.put(room.what(), count);
            }
        });
        return done;
    }

    private int resealAll(Resealing room) {
        int all = 0;
        for (int some = room.resealSome(vault); some > 0; some = room.resealSome(vault)) {
            all += some;
        }
        return all;
    }
}
