package org.banjie.kinds.relatives;

import java.time.LocalDate;

/** A post to be entered. */
record NewTerm(String post, String office, Capacity capacity, LocalDate startsOn, LocalDate endsOn) {}
