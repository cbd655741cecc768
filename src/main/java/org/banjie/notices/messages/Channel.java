package org.banjie.notices.messages;

import org.banjie.vault.Mask;

/** By what a message goes. */
public enum Channel {
    SMS("phone"),
    MAIL("mail");

    private final String column;

    Channel(String column) {
        this.column = column;
    }

    /** Where it is kept to whom it goes. */
    String column() {
        return column;
    }

    String masked(String to) {
        return this == SMS ? Mask.phone(to) : Mask.mail(to);
    }
}
