package org.banjie.kinds.relatives;

/** A post as it was typed; {@code endsOn} may be blank. */
record TermInput(String post, String office, String capacity, String startsOn, String endsOn) {}
