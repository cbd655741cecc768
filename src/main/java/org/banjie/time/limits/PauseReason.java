package org.banjie.time.limits;

/** A reason for which the law lets a limit stand still. */
public record PauseReason(String code, String basis) {}
