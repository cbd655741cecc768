package org.banjie.worklist.words;

import java.time.Instant;
import org.banjie.worklist.words.Lamps.Lamp;

/**
 * A row of a list as it is shown.
 *
 * @param lamp null where no limit runs
 * @param street null where the case belongs to a street as a whole
 * @param holder name of who has it, or null
 * @param hand the same with since when; null for nobody
 * @param fallen name of who had it until they left; null unless it fell back to the office
 * @param lent who lent it to whoever has it, in words; null for nobody
 * @param claimable whether this person may take it now
 * @param outcome how it was done, in words; null while it is open
 */
public record RowView(
        String taskId,
        String caseNo,
        String kind,
        String step,
        String applicant,
        String street,
        String place,
        Instant since,
        Lamp lamp,
        String holder,
        String hand,
        String fallen,
        String lent,
        boolean mine,
        boolean claimable,
        boolean isNew,
        String outcome,
        Instant doneAt) {}
