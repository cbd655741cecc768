package org.banjie.kinds;

/** Other people than before are {@link Appointed} to steps of a case; told in the transaction that changed it. */
public record AppointmentChanged(String caseNo) {}
