package org.banjie.sweeping.tickets;

/**
 * A reservation as it was asked for.
 *
 * @param name of the holder
 * @param idNo of the holder; null from an applicant, whose account has it
 * @param phone as {@code idNo}
 * @param companions how many come along; null when that was not said, or said in no number
 * @param disability number of the holder's disability certificate (残疾人证); blank for none
 * @param queue whether to wait in line when nothing is left
 */
public record WantedTicket(
        long slot, String name, String idNo, String phone, Integer companions, String disability, boolean queue) {

    /** As programs ask: who says nothing of others comes alone. */
    public WantedTicket aloneUnlessSaid() {
        return companions != null ? this : new WantedTicket(slot, name, idNo, phone, 0, disability, queue);
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "Wanted[" + slot + "]";
    }
}
