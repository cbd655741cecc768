package org.banjie.assistance.application.objections;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody brought forward against a case.
 *
 * @param sort OBJECTION to the public notice, or COMPLAINT (投诉、举报)
 * @param way how it came: a code of {@link ObjectionInput#WAYS}
 * @param receivedOn the day it was received; it counts, not the day of the entry
 * @param inTime whether the notice hung on that day
 * @param who name; null for an anonymous one, and for readers who may not know
 * @param contact how the answer reaches them; null likewise
 * @param named whether it was brought under a name, whoever reads
 * @param outcome how it was dealt with, as the step says; null while it is open
 * @param toldOn when whoever brought it was told; null until then
 */
public record Objection(
        UUID id,
        String caseNo,
        String sort,
        String way,
        LocalDate receivedOn,
        boolean inTime,
        boolean named,
        String who,
        String contact,
        String facts,
        String evidence,
        String outcome,
        String outcomeReason,
        LocalDate settledOn,
        LocalDate toldOn,
        String toldHow) {

    static final String OBJECTION = "OBJECTION";
    static final String COMPLAINT = "COMPLAINT";

    boolean isComplaint() {
        return sort.equals(COMPLAINT);
    }

    /** A named one is answered (民发〔2021〕57号第三十七条). */
    public boolean isToBeTold() {
        return named && toldOn == null;
    }

    /** As it is read by those who may not know who it was. */
    Objection withoutName() {
        return new Objection(
                id,
                caseNo,
                sort,
                way,
                receivedOn,
                inTime,
                named,
                null,
                null,
                facts,
                evidence,
                outcome,
                outcomeReason,
                settledOn,
                toldOn,
                null);
    }

    @Override
    public String toString() {
        return "Objection[" + id + "]";
    }
}
