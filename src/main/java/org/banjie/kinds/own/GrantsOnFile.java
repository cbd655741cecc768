package org.banjie.kinds.own;

import java.time.LocalDate;
import java.util.List;

/** What people have been granted, by whichever kind. Whoever asks decides who may know. */
public interface GrantsOnFile {

    /** What this person is granted now, paid or held back, newest first; a few. */
    List<Running> runningOf(String idNo);

    /**
     * One of them.
     *
     * @param caseNo the case it was decided in
     * @param category what was granted; null where that is what the case applied for
     * @param since first day that is owed
     */
    record Running(String caseNo, String category, LocalDate since) {}
}
