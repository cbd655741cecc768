package org.banjie.casework.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** What may be made public about a case, as its service guide lists it (民发〔2021〕57号第二十四条), as far as it is known. */
@Component
public class PublicRecord {

    private final Kinds kinds;
    private final Facts facts;

    PublicRecord(Kinds kinds, Facts facts) {
        this.kinds = kinds;
        this.facts = facts;
    }

    /** By field, in the order of the service guide; money as decimal text. */
    public Map<String, Object> of(Case found) {
        var known = facts.of(found);
        known.put("name", found.applicantName());
        var fields = new LinkedHashMap<String, Object>();
        kinds.get(found.kind()).publicFields().stream()
                .filter(field -> known.get(field) != null)
                .forEach(field -> fields.put(field, plain(known.get(field))));
        return fields;
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal money ? money.toPlainString() : value;
    }
}
