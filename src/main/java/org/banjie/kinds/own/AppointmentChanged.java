package org.banjie.kinds.own;

/** Other people than before are {@link Appointed} to steps of a case; told in the transaction that changed it. */
public record AppointmentChanged(String caseNo) {}
