package org.banjie.sweeping.tickets;

/** Where a reservation stands. */
public enum TicketState {
    BOOKED,
    /** In line for somebody to cancel. */
    WAITING,
    CANCELLED,
    /** Let in at the gate. */
    USED
}
