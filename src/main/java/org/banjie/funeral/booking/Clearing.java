package org.banjie.funeral.booking;

import java.util.List;

/** What stands against making a hold of a case a booking; asked of whoever keeps the case. */
public interface Clearing {

    /** Codes of what has to be checked first, as {@code bookings.needs.<code>}; empty where nothing has. */
    List<String> needs(String caseNo, BookingPart part);
}
