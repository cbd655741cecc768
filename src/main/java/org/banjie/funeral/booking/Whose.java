package org.banjie.funeral.booking;

import java.util.Collection;
import java.util.Map;

/** Who has died in a case; asked of whoever keeps the cases. */
public interface Whose {

    /** By case number; without those of whom no name is known. */
    Map<String, String> names(Collection<String> caseNos);
}
