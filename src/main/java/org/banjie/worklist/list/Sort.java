package org.banjie.worklist.list;

import java.time.ZoneId;
import org.banjie.worklist.items.WorkItem;

/** The orders a list can be read in; each has an index of its own. */
public enum Sort {
    DUE("ends_at", "timestamptz"),
    CREATED("since", "timestamptz"),
    APPLICANT("applicant", "text");

    private final String column;
    private final String type;

    Sort(String column, String type) {
        this.column = column;
        this.type = type;
    }

    String column() {
        return column;
    }

    String type() {
        return type;
    }

    /** The value of an item in this order, as the database writes it. */
    String value(WorkItem item, ZoneId zone) {
        return switch (this) {
            case DUE -> end(item, zone);
            case CREATED -> item.since().toString();
            case APPLICANT -> item.what().applicant();
        };
    }

    private static String end(WorkItem item, ZoneId zone) {
        var due = item.due();
        if (due.on() == null) return "infinity";
        var end = due.isInHours()
                ? due.at()
                : due.on().plusDays(1).atStartOfDay(zone).toInstant();
        return end.toString();
    }
}
