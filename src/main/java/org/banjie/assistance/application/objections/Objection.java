package org.banjie.assistance.application.objections;

import java.time.LocalDate;
import java.util.Set;
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
 * @param receipt the number that stands on the receipt
 * @param joins whether it came while another one was being looked into, so that a step of its own decides on it
 * @param answer number of the case in which the office tells whoever brought it; null where there is none
 * @param byMessage whether a short message tells it instead
 * @param found what came out in the end of one that was taken up; null until then
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
        String toldHow,
        String receipt,
        boolean joins,
        String answer,
        boolean byMessage,
        Found found) {

    public static final String OBJECTION = "OBJECTION";
    public static final String COMPLAINT = "COMPLAINT";

    /** It was received in time for a grant that is over: somebody looks into it by itself. */
    static final String LOOK_INTO = "LOOK_INTO";

    /** The grant is looked at again for it. */
    static final String REVIEW = "REVIEW";

    /** Outcomes that say what is done about it, and not yet what was found. */
    private static final Set<String> TAKEN_UP =
            Set.of("REINVESTIGATE", "DEMOCRATIC_REVIEW", "JOINED", "SIGNED", REVIEW, LOOK_INTO);

    public boolean isComplaint() {
        return sort.equals(COMPLAINT);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    /** Taken up, and not known yet what comes out. */
    public boolean isUnderWay() {
        return outcome != null && TAKEN_UP.contains(outcome) && found == null;
    }

    /** Whether the end of the case it is about is its end too: nobody looks into it elsewhere. */
    boolean endsWithItsCase() {
        return isUnderWay() && !outcome.equals(REVIEW) && !outcome.equals(LOOK_INTO);
    }

    /** The day on which it was known what became of it; null until then. */
    public LocalDate dealtOn() {
        return found == null ? settledOn : found.on();
    }

    /** 异议2026年第17号 as it is written: YY-2026-000017; a complaint TS-…. */
    static String receipt(String sort, int year, long number) {
        return "%s-%d-%06d".formatted(sort.equals(COMPLAINT) ? "TS" : "YY", year, number);
    }

    /** A named one is answered (民发〔2021〕57号第三十七条). */
    public boolean isToBeTold() {
        return named && toldOn == null;
    }

    /** Whether the answer is recorded with the entry itself: it was dealt with before answers had a case of their own. */
    public boolean isToldHere() {
        return isToBeTold() && outcome != null && !isUnderWay() && who != null && answer == null && !byMessage;
    }

    /** As it is read by those who may not know who it was. */
    public Objection withoutName() {
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
                null,
                receipt,
                joins,
                null,
                byMessage,
                found);
    }

    @Override
    public String toString() {
        return "Objection[" + id + "]";
    }
}
