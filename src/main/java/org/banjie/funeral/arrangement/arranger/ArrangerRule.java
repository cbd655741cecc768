package org.banjie.funeral.arrangement.arranger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.funeral.arrangement.rules.FuneralTables;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Who comes before whom (上海市殡葬管理条例第十七条), by the table {@code funeral-arranger}. */
@Component
public class ArrangerRule {

    private final FuneralTables tables;

    ArrangerRule(FuneralTables tables) {
        this.tables = tables;
    }

    /** Why this person cannot be the one; empty where they can, or nobody said who it is. */
    public List<InputError> wrong(Answered said) {
        if (!said.has("relation")) return List.of();
        return row(said)
                .filter(row -> !"".equals(row.get("fault")))
                .map(row -> FuneralFault.of("relation", (String) row.get("fault"), row.get("basis")))
                .stream()
                .toList();
    }

    /** The article it rests on; empty where the table says nothing. */
    String basis(Answered said) {
        return row(said).map(row -> (String) row.get("basis")).orElse("");
    }

    private Optional<Map<String, Object>> row(Answered said) {
        return tables.decide(
                "arranger",
                Map.of(
                        "relation", said.text("relation"),
                        "noRelative", said.ticked("noRelative"),
                        "agreement", said.ticked("agreement")));
    }
}
