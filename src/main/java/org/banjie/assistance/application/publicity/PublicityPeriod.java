package org.banjie.assistance.application.publicity;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.time.DayUnit;

/**
 * How long a public notice stays up, as the table says.
 *
 * @param days counted from the day after posting
 * @param again whether what was looked into again after an objection is put up again: 特困人员认定办法第十五条 orders it,
 *     民发〔2021〕57号第十九条 does not
 * @param basis the article it rests on
 */
public record PublicityPeriod(int days, DayUnit unit, boolean again, String basis) {

    public static PublicityPeriod of(AssistanceTables tables, String category, LocalDate on) {
        var row = tables.decide("assistance-publicity", Map.of("on", on, "category", category));
        return new PublicityPeriod(
                ((Number) row.get("days")).intValue(),
                DayUnit.valueOf((String) row.get("unit")),
                !Boolean.FALSE.equals(row.get("again")),
                (String) row.get("basis"));
    }

    /** As the notice itself says it. */
    public String text() {
        return days + (unit == DayUnit.WORKING ? "个工作日" : "天");
    }
}
