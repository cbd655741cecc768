package org.banjie.waiting;

import java.time.LocalDate;

/**
 * A case on a waiting list.
 *
 * @param list the setting of the guide that says how many places there are
 * @param since the day by which its turn comes
 * @param held why it is passed over until further notice, one of {@link Held}; null for nothing
 * @param joinedBy id of the step whose ending put it there; null where the model came by itself
 * @param answerBy until when the place that was offered is kept; null where none is
 * @param takenOn since when it has a place; null while it has none
 * @param lapsedOn when a place that was offered lapsed unanswered, until whoever keeps the list has dealt with it; else null
 */
record WaitingEntry(
        String caseNo,
        String kind,
        String list,
        LocalDate since,
        State state,
        Held held,
        String joinedBy,
        LocalDate answerBy,
        LocalDate takenOn,
        LocalDate lapsedOn) {

    /** Whether the day by which an offered place was to be answered is over. */
    boolean isLate(LocalDate today) {
        return state == State.CALLED && answerBy != null && today.isAfter(answerBy);
    }

    enum State {
        WAITING,
        /** A place is offered and kept. */
        CALLED,
        TAKEN,
        /** Withdrawn or refused while it waited. */
        LEFT,
        /** Had a place that another may have now. */
        FREED
    }

    /** Why somebody is passed over: nothing but what can be said of anybody. */
    enum Held {
        ASKED,
        NOT_REACHED,
        AWAY,
        UNFIT
    }
}
