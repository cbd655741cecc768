package org.banjie.organisations.inspection;

import java.time.LocalDate;

/** What an inspection ordered to be mended was not reported mended by its day. */
public record RectificationMissed(String uscc, int year, LocalDate due) {}
