package org.banjie.assistance.application.objections.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What hangs as a public notice for the cases of one kind, and what an objection to it sets off. */
public interface Noticed {

    /** Code of the kind. */
    String kind();

    /** Code of the paper that hangs. */
    String paper();

    /** The days of the latest notice of a case; empty where none was ever put up. */
    Optional<Days> days(String caseNo);

    /** Messages of the model that tell of an objection; the first that it listens to is sent. */
    List<String> messages();

    /** Whether complaints about such a case are entered with it. */
    boolean takesComplaints();

    /**
     * The day it was posted and its last day.
     *
     * @param takenDown whether it was taken down on that day, before its time
     */
    record Days(LocalDate from, LocalDate until, boolean takenDown) {

        /** Whether it hung at some time of that day. */
        public boolean hangs(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** Whether it hangs still, as far as is known. */
        public boolean isUp(LocalDate today) {
            return !takenDown && hangs(today);
        }
    }
}
