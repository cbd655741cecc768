package org.banjie.grants;

import java.time.LocalDate;
import java.util.Optional;

/** Says when a grant that is opened must be looked at again for the first time; asked of whoever reviews grants of its category. */
public interface FirstReview {

    /** Empty where nothing has to be looked at again. */
    Optional<LocalDate> of(NewGrant grant);
}
