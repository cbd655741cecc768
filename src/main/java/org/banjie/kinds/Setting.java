package org.banjie.kinds;

import java.time.LocalDate;

/** A value in force from a day on, with its legal basis. */
public record Setting(LocalDate from, String value, String basis) {}
