package org.banjie.casework.standstill;

import java.util.Collection;

/** What the last look through the open cases found, for pages that tell of faults. */
public interface StoodStill {

    /** How many do not go on. @param hidden cases from which the reader keeps away, not counted */
    int count(Collection<String> hidden);
}
