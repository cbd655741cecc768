package org.banjie.refusal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

/** Whether something failed because a disk is full, this machine's or that of the database. */
public final class NoRoom {

    /** PostgreSQL's state for it ({@code disk_full}). */
    private static final String DISK_FULL = "53100";

    private NoRoom() {}

    public static boolean caused(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) return true;
            if (cause instanceof IOException && isSaid(cause.getMessage())) return true;
        }
        return false;
    }

    /** Whether a program's words say so. */
    public static boolean isSaid(String words) {
        if (words == null) return false;
        var said = words.toLowerCase(Locale.ROOT);
        return said.contains("no space left on device") || said.contains("not enough space on the disk");
    }
}
