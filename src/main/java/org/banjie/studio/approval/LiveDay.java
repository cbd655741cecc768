package org.banjie.studio.approval;

import java.time.Instant;
import java.time.LocalDate;

/** The approved draft goes live at the beginning of that day. */
public record LiveDay(LocalDate on, String by, Instant at) {}
