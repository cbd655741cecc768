package org.banjie.notices.catalogue;

import java.time.LocalDate;

/** Something that holds from a day on, and until another where that is known. */
interface Effective {

    /** First day. */
    LocalDate from();

    /** Last day; null while in force. */
    LocalDate until();

    default boolean on(LocalDate day) {
        return !day.isBefore(from()) && (until() == null || !day.isAfter(until()));
    }
}
