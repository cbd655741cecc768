package org.banjie.grants;

import java.time.LocalDate;
import java.util.Optional;

/** Says when a grant that is opened must be looked at again for the first time; whoever reviews grants of a sort answers for these. */
public interface FirstReview {

    /** Empty where nothing has to be looked at again, and of a grant that somebody else reviews. */
    Optional<LocalDate> of(NewGrant grant);
}
