package org.banjie.kinds;

import java.util.Map;
import org.banjie.cases.Case;

/** What a kind adds to the facts that its rules, documents and public pages may say of a case. */
public interface CaseFacts {

    /** Code of the kind. */
    String kind();

    Map<String, Object> of(Case found);
}
