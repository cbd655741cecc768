package org.banjie.funeral.arrangement.relief;

import java.math.BigDecimal;
import java.util.Map;
import org.banjie.funeral.arrangement.rules.FuneralTables;
import org.springframework.stereotype.Component;

/** Relief and subsidy by the tables {@code funeral-relief} and {@code funeral-subsidy}; nobody decides them by hand. */
@Component
public class Reliefs {

    private final FuneralTables tables;

    Reliefs(FuneralTables tables) {
        this.tables = tables;
    }

    /** @param grantKind what the deceased lived on, by the register of households */
    public Relief of(String grantKind) {
        return tables.decide("relief", Map.of("grantKind", grantKind))
                .map(row -> new Relief(number(row.get("percent")), (String) row.get("basis")))
                .orElse(new Relief(BigDecimal.ZERO, ""));
    }

    /** What is given for this way of the ashes; null where nothing is. @param registered null counts as elsewhere */
    public Subsidy subsidy(String way, String registered) {
        return tables.decide("subsidy", Map.of("way", way, "registered", registered == null ? "" : registered))
                .map(row -> new Subsidy(
                        way,
                        number(row.get("family")),
                        number(row.get("transport")),
                        ((Number) row.get("seats")).intValue(),
                        (String) row.get("basis")))
                .orElse(null);
    }

    private static BigDecimal number(Object value) {
        return value == null ? null : new BigDecimal(value.toString()).setScale(2);
    }
}
