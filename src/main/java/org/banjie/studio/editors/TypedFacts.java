package org.banjie.studio.editors;

import java.math.BigDecimal;
import java.time.DateTimeException;
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
        if (typed == null) return facts;
        typed.forEach((name, text) -> facts.put(name, text == null ? null : value(text.strip())));
        return facts;
    }

    /** 2026-02-30 is a text: no table takes it for a day. */
    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return text;
        }
    }

    private static Object value(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return day(text);
        if (text.matches("-?\\d{1,9}")) return Integer.valueOf(text);
        if (text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) return new BigDecimal(text).doubleValue();
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        return text;
    }
}
