package org.banjie.kinds.own;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;

/** What an applicant has under way that is no case: a draft, a ticket. The page of their own lists it beside the cases. */
public interface OwnAffairs {

    /** A few, the latest first. */
    List<Affair> of(Actor applicant, Locale locale);

    /**
     * @param matter what it is about
     * @param line how it stands, in one sentence
     * @param on the day it is for; null for none
     * @param waits key of the words that say it is theirs to go on with; null where it is not
     */
    record Affair(String matter, String line, LocalDate on, String href, Instant at, String waits) {}
}
