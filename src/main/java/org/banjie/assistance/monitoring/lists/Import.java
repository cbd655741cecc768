package org.banjie.assistance.monitoring.lists;

import java.time.Instant;

/**
 * One list that was sent, and how far it is.
 *
 * @param form CSV or XLSX
 * @param failure the last part of a message key, with what it names after a colon; null when nothing failed
 * @param lastLine the last line of the file that was read
 * @param good rows that can be compared
 * @param bad rows that cannot
 * @param hits recipients found
 * @param opened hits a case was opened for
 * @param tab what the sheet of a workbook is called that was read; null of other files
 * @param unreadTabs the names of its other visible sheets that hold something, put together; null when there are none
 */
public record Import(
        long id,
        String list,
        String fileName,
        String form,
        String charset,
        byte[] sha256,
        long size,
        int chunks,
        ImportState state,
        String failure,
        long lastLine,
        long good,
        long bad,
        long hits,
        long opened,
        String uploadedBy,
        Instant uploadedAt,
        Instant finishedAt,
        String tab,
        String unreadTabs) {

    /** As it looks without some of its hits. */
    public Import less(long hidden, long openedOfThem) {
        return new Import(
                id,
                list,
                fileName,
                form,
                charset,
                sha256,
                size,
                chunks,
                state,
                failure,
                lastLine,
                good,
                bad,
                hits - hidden,
                Math.max(0, opened - openedOfThem),
                uploadedBy,
                uploadedAt,
                finishedAt,
                tab,
                unreadTabs);
    }

    /** Nothing of it has been compared: it can still be taken out. */
    public boolean removable() {
        return state == ImportState.READING || state == ImportState.MATCHING || state == ImportState.FAILED;
    }

    public boolean over() {
        return state.isOver();
    }

    public String failureCode() {
        return failure == null ? null : failure.split(":", 2)[0];
    }

    public String failureAbout() {
        return failure == null || !failure.contains(":") ? "" : failure.split(":", 2)[1];
    }
}
