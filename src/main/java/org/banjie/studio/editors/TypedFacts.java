package org.banjie.studio.editors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Facts as somebody types them beside a table, as the table wants them: days, numbers, yes and no, words. */
final class TypedFacts {

    private TypedFacts() {}

    /** @param asked names of what the table asks for; what nobody typed is unknown to it, not missing */
    static Map<String, Object> of(Map<String, String> typed, Set<String> asked) {
        var facts = new HashMap<String, Object>();
        asked.forEach(name -> facts.put(name, null));
        typed.forEach((name, text) -> facts.put(name, value(text.strip())));
        return facts;
    }

    private static Object value(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(text);
        if (text.matches("-?\\d{1,9}")) return Integer.valueOf(text);
        if (text.matches("-?\\d+(\\.\\d+)?")) return new BigDecimal(text).doubleValue();
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        return text;
    }
}
