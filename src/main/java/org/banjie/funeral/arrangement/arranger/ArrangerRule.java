package org.banjie.funeral.arrangement.arranger;

import java.util.ArrayList;
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
        var wrong = new ArrayList<InputError>();
        row(said)
                .filter(row -> !"".equals(row.get("fault")))
                .map(row -> FuneralFault.of("relation", (String) row.get("fault"), row.get("basis")))
                .ifPresent(wrong::add);
        if (said.text("nearer").equals("AGAINST")) wrong.add(FuneralFault.of("nearer", "nearer-against", basis(said)));
        if (said.ticked("arrangerShown") && mandated(said) && said.has("proof")) {
            if (!said.text("proof").equals("MANDATE")) wrong.add(FuneralFault.of("proof", "mandate-missing"));
        }
        return wrong;
    }

    /** Somebody who is no relative arranges it for whoever gave the mandate. */
    private static boolean mandated(Answered said) {
        return said.text("relation").equals("WILLING");
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
