package org.banjie.funeral.arrangement.unclaimed;

import java.time.LocalDate;

/**
 * A body nobody arranges a funeral for.
 *
 * @param nature UNNAMED: nobody knows who it is; UNCLAIMED: known, but there is nobody, or nobody is willing
 * @param policeOffice who notified the home
 * @param noticeNo number of the police's notification
 * @param description what the public notice says, so that somebody may recognise them; null before
 * @param publishedOn the day of the public notice, which is not counted; null before
 * @param endsOn the last day on which somebody may come before it is decided; null before
 * @param claimedOn somebody came; null while nobody has
 * @param consentNo number of the police's written consent; null before the decision
 * @param decidedBy uid of the director who decided; null before
 */
public record Unclaimed(
        String caseNo,
        String nature,
        String policeOffice,
        String noticeNo,
        LocalDate noticeOn,
        String description,
        LocalDate publishedOn,
        LocalDate endsOn,
        LocalDate claimedOn,
        String consentNo,
        LocalDate consentOn,
        String decidedBy) {

    /** Whether still nobody has come. */
    public boolean isNobodys() {
        return claimedOn == null;
    }

    public boolean isDecided() {
        return decidedBy != null;
    }
}
