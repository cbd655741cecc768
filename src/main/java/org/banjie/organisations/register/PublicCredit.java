package org.banjie.organisations.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What another room makes public of an organisation on its page of the register: lists it is on, audits. */
public interface PublicCredit {

    /**
     * A line of it.
     *
     * @param on the day it holds from
     * @param what in the reader's language, like {@code text}; nothing that is not public
     */
    record Line(LocalDate on, String what, String text) {}

    /** Newest first. */
    List<Line> of(String uscc, Locale locale);
}
