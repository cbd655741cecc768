package org.banjie.relatives.register;

import java.time.LocalDate;

/** A post to be entered. */
public record NewTerm(String post, String office, Capacity capacity, LocalDate startsOn, LocalDate endsOn) {}
