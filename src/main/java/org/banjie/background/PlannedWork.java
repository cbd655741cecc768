package org.banjie.background;

/** A work with its name, and when it is done. */
public record PlannedWork(String name, When when, Work work) {}
