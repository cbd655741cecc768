package org.banjie.funeral.booking;

/** What stands against making a hold of a case a booking; asked of whoever keeps the case. */
public interface Clearing {

    /** @throws org.banjie.refusal.Refusal CONFLICT while something does */
    void demandClear(String caseNo, BookingPart part);
}
