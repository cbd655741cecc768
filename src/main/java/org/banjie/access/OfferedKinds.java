package org.banjie.access;

import java.util.Locale;
import java.util.SortedMap;

/** The kinds of application that a partner's key can be limited to: known to a room above, which makes the bean. */
@FunctionalInterface
public interface OfferedKinds {

    /** Each code with its name in that language. */
    SortedMap<String, String> names(Locale language);
}
