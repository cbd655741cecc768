package org.banjie.kinds.own;

import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;

/** What a kind adds to the facts that its rules, documents and public pages may say of a case. */
public interface CaseFacts {

    /** Code of the kind. */
    String kind();

    Map<String, Object> of(Case found);

    /**
     * What whoever works on the case should have before their eyes, beside what every kind shows; name and value, in
     * words. Only for those who see the whole case.
     */
    default Map<String, String> shown(Case found, Locale locale) {
        return Map.of();
    }
}
