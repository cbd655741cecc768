package org.banjie.funeral.arrangement.deceased;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who has died, without what is sealed. Nothing but the case and the moment need be known.
 *
 * @param knownAt when the funeral home learnt of it
 * @param registered SHANGHAI or ELSEWHERE (户籍); null while not known
 * @param grantKind what they lived on, by the register of households; NONE where it was nothing
 * @param told whether that register has been told
 */
public record Deceased(
        String caseNo,
        Instant knownAt,
        String name,
        LocalDate diedOn,
        String registered,
        boolean infectious,
        boolean decayed,
        String grantKind,
        boolean told) {

    /** Whether the law allows no waiting (上海市殡葬管理条例第二十四条). */
    public boolean urgent() {
        return infectious || decayed;
    }

    /** What the place to collect the body from is sealed for. */
    public static String pickUpContext(String caseNo) {
        return "funeral_deceased.pick_up:" + caseNo;
    }

    /** What the number of a case is sealed for. */
    public static String context(String caseNo) {
        return "funeral_deceased.id:" + caseNo;
    }
}
