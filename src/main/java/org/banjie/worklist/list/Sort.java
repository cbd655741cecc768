package org.banjie.worklist.list;

import org.banjie.worklist.items.WorkItem;

/** The orders a list can be read in; each has an index of its own. */
public enum Sort {
    DUE("due_on", "date"),
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
    String value(WorkItem item) {
        return switch (this) {
            case DUE -> item.dueOn() == null ? "infinity" : item.dueOn().toString();
            case CREATED -> item.since().toString();
            case APPLICANT -> item.applicant();
        };
    }
}
