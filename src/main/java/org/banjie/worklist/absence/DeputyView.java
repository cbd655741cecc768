package org.banjie.worklist.absence;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.banjie.access.deputies.Deputising;

/**
 * A deputy as they are told of, over the API and on the page.
 *
 * @param uid of the deputy
 * @param kinds empty for all
 * @param running whether it has begun
 */
record DeputyView(
        UUID id,
        String absent,
        String uid,
        LocalDate from,
        LocalDate to,
        Set<String> kinds,
        Set<String> roles,
        String reason,
        String setBy,
        boolean running) {

    static DeputyView of(Deputising one, String reason, LocalDate today) {
        return new DeputyView(
                one.id(),
                one.absent(),
                one.deputy(),
                one.from(),
                one.to(),
                new TreeSet<>(one.kinds()),
                new TreeSet<>(one.roles()),
                reason,
                one.setBy(),
                one.isOn(today));
    }
}
