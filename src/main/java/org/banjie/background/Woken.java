package org.banjie.background;

/** Something became due just now, so that nobody waits for the next look at the table. */
record Woken(String work) {}
