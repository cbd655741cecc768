package org.banjie.journal.looks;

import java.util.Collection;
import java.util.Set;

/** Files of a room that are no cases, and that nobody sees who has to keep away from a case in them. */
public interface KeptFiles {

    /** Those with one of these cases in them, as looks call them: {@code households/12}. */
    Set<String> with(Collection<String> cases);
}
