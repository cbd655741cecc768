package org.banjie.kinds.funeral.kept;

import java.util.HashMap;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.kinds.CaseFacts;
import org.springframework.stereotype.Component;

/** What the notice to whoever has not claimed the ashes says. */
@Component
class KeptFacts implements CaseFacts {

    private final KeptRows rows;

    KeptFacts(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        rows.find(found.caseNo()).ifPresent(kept -> {
            facts.put("keptSince", kept.since());
            facts.put("keptUntil", kept.until());
            facts.put("claimBy", kept.claimBy());
        });
        return facts;
    }
}
