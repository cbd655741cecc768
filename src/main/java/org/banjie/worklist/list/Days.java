package org.banjie.worklist.list;

import java.time.LocalDate;

/** From one day to another, both counted in; null where it is open. */
public record Days(LocalDate from, LocalDate to) {

    public static final Days ANY = new Days(null, null);

    public boolean isOpen() {
        return from == null && to == null;
    }

    /** Whether no day can be in it. */
    public boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }
}
