package org.banjie.kinds.assistance;

import java.time.LocalDate;

/** A public notice (公示): the day it was posted and its last day. */
record Publicity(LocalDate startsOn, LocalDate endsOn) {}
