package org.banjie.kinds.own;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What people have been granted, by whichever kind. Whoever asks decides who may know. */
public interface GrantsOnFile {

    /** What these people are granted now, paid or held back, newest first; a few. */
    List<Running> runningOf(Collection<String> idNos);

    /** As {@link #runningOf}, of everybody who belongs to a household that one of them belongs to now. */
    List<Running> runningInHouseholdOf(Collection<String> idNos);

    /** Until the transaction ends nothing else is decided for this person that asks so too: the second sees what the first has granted. */
    void oneAfterAnother(String idNo);

    /**
     * One of them.
     *
     * @param caseNo the case it was decided in
     * @param category what was granted; null where that is what the case applied for
     * @param since first day that is owed
     */
    record Running(String caseNo, String category, LocalDate since) {}
}
