package org.banjie.background;

/** A work with its name, and when it is done. */
record PlannedWork(String name, When when, Work work) {}
