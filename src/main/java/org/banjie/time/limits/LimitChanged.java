package org.banjie.time.limits;

import java.time.LocalDate;

/**
 * A limit was started, changed, paused, resumed, closed, or moved by a change of the calendar. Published in the same
 * transaction, so that timer, lamp and page show one figure.
 */
public record LimitChanged(StatutoryLimit limit) {

    public String subject() {
        return limit.subject();
    }

    public String code() {
        return limit.code();
    }

    public LocalDate dueOn() {
        return limit.dueOn();
    }
}
