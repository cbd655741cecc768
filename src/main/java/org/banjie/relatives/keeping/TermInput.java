package org.banjie.relatives.keeping;

/** A post as it was typed; {@code endsOn} may be blank. */
public record TermInput(String post, String office, String capacity, String startsOn, String endsOn) {}
