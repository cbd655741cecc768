package org.banjie.organisations.register;

import java.time.LocalDate;
import java.util.List;

/** What another room puts on the public page of an organisation, as a stamp on the duplicate of its certificate. */
public interface PublicStamps {

    /**
     * @param label message key of what it is about, and {@code year} its argument
     * @param words message key of what it says
     * @param on day it was said
     */
    record Stamp(String label, int year, String words, LocalDate on) {}

    /** Newest first, not more than a page holds; only what has been decided. */
    List<Stamp> of(String uscc);
}
