package org.banjie.kinds;

import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;

/**
 * What a register has to say about a case to the staff who work on it, such as earlier grants. Without anything that
 * would have to be covered from some of them.
 */
public interface CaseNotes {

    /** Code of the kind. */
    String kind();

    /** Names and values in the reader's language; empty when there is nothing to say. */
    Map<String, String> of(Case found, Locale locale);
}
