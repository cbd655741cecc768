package org.banjie.worklist.pause;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The standing still of a limit as the page of a case shows it to one reader.
 *
 * @param still in which time it stands still and for what, in words; null while it runs
 * @param reason why, in the words of whoever let it; null for nothing
 * @param notice the printed notice of it, for those who may open papers; null for none
 * @param mayResume whether the reader may let it run again
 * @param codes for what the reader may let it stand still; empty for nothing
 * @param tomorrow the earliest last day
 */
record PauseView(
        String caseNo,
        String still,
        String reason,
        UUID notice,
        boolean mayResume,
        List<Code> codes,
        LocalDate tomorrow) {

    record Code(String code, String name, String basis) {}
}
