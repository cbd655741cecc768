package org.banjie.casework.standstill;

import java.util.List;

/** Looks at open cases for what its room knows to keep them from going on. */
public interface Sentry {

    /** @param caseNos numbers of open cases, some hundreds at a time */
    List<Standstill> look(List<String> caseNos);
}
