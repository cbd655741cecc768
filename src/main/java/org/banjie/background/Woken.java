package org.banjie.background;

/** Something became due just now, so that nobody waits for the next look at the table. */
public record Woken(String work) {}
