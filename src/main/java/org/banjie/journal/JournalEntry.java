package org.banjie.journal;

import java.time.Instant;
import java.util.Map;

/**
 * An act as recorded.
 *
 * @param seq its place in the chain, from 1
 * @param at to the microsecond
 */
public record JournalEntry(
        String chain, long seq, Instant at, String by, String office, String verb, Map<String, String> detail) {}
