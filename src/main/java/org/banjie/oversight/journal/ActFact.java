package org.banjie.oversight.journal;

/** One fact of an entry in words: {@code 环节：入户调查}. */
public record ActFact(String label, String text) {}
