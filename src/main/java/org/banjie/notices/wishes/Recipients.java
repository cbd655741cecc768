package org.banjie.notices.wishes;

import java.util.Optional;

/** Knows whom a message goes to. */
public interface Recipients {

    /**
     * The person (an applicant's account) whose own phone that is and whom that case is about.
     *
     * @param chain a case number, or what else a message is about
     */
    Optional<String> reached(String chain, String phone);
}
