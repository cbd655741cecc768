package org.banjie.sweeping;

import java.util.UUID;

/** What a holder's sealed name, number and phone are bound to, so that none can be put with another ticket. */
public final class TicketSeals {

    private TicketSeals() {}

    public static String context(UUID ticket, String column) {
        return "sweeping_ticket/" + ticket + "/" + column;
    }
}
