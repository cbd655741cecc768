package org.banjie.kinds.own;

import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;

/** What a room has to say of a case whatever its kind, as {@link CaseFacts#shown} says what its kind has. */
public interface ShownOfAny {

    /** Name and value, in words; only for those who see the whole case. */
    Map<String, String> of(Case found, Locale locale);
}
