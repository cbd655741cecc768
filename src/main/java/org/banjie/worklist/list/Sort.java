package org.banjie.worklist.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import org.banjie.words.NameOrder;
import org.banjie.worklist.items.WorkItem;

/** The orders a list can be read in; each has an index of its own. */
public enum Sort {
    DUE("ends_at", "timestamptz"),
    CREATED("since", "timestamptz"),
    APPLICANT("applicant_order", "bytea");

    private static final String NEVER = "infinity";

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

    /** Whether that can be a value of this order. */
    boolean reads(String value) {
        return this == APPLICANT ? value.matches("\\\\x([0-9a-f]{2})*") : value.equals(NEVER) || isMoment(value);
    }

    /** The value of an item in this order, as the database writes it. */
    String value(WorkItem item, ZoneId zone) {
        return switch (this) {
            case DUE -> end(item, zone);
            case CREATED -> item.since().toString();
            case APPLICANT ->
                "\\x" + HexFormat.of().formatHex(NameOrder.key(item.what().applicant()));
        };
    }

    private static String end(WorkItem item, ZoneId zone) {
        var due = item.due();
        if (due.on() == null) return NEVER;
        var end = due.isInHours()
                ? due.at()
                : due.on().plusDays(1).atStartOfDay(zone).toInstant();
        return end.toString();
    }

    static boolean isMoment(String value) {
        try {
            Instant.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
