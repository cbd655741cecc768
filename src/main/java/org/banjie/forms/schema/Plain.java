package org.banjie.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain Java values that FEEL understands and that compare by meaning: 1 equals 1.0. */
public final class Plain {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private Plain() {}

    /** Maps, lists, text, booleans, null, and numbers as BigDecimal without trailing zeros. */
    public static Object of(JsonNode json) {
        if (json.isObject()) return map(json);
        if (json.isArray()) return list(json);
        if (json.isNumber()) return json.decimalValue().stripTrailingZeros();
        if (json.isBoolean()) return json.booleanValue();
        return json.isNull() || json.isMissingNode() ? null : json.asText();
    }

    /** The members of a JSON object in their order. */
    public static Map<String, Object> map(JsonNode json) {
        var map = new LinkedHashMap<String, Object>();
        json.fields().forEachRemaining(member -> map.put(member.getKey(), of(member.getValue())));
        return map;
    }

    /** Back to JSON; numbers without exponent, dates as ISO text. */
    public static JsonNode json(Object value) {
        if (value instanceof Map<?, ?> map) {
            var object = JSON.objectNode();
            map.forEach((name, member) -> object.set((String) name, json(member)));
            return object;
        }
        if (value instanceof List<?> list) {
            var array = JSON.arrayNode();
            list.forEach(element -> array.add(json(element)));
            return array;
        }
        if (value instanceof Boolean flag) return JSON.booleanNode(flag);
        if (value instanceof Number) return number((Number) value);
        return value == null ? JSON.nullNode() : JSON.textNode(value.toString());
    }

    /** What an expression gave, brought to the same form as answers. */
    public static Object normal(Object value) {
        if (value instanceof Number number) return new BigDecimal(number.toString()).stripTrailingZeros();
        if (value instanceof List<?> list) {
            return list.stream().map(Plain::normal).collect(ArrayList::new, List::add, List::addAll);
        }
        return value instanceof Temporal date ? date.toString() : value;
    }

    private static List<Object> list(JsonNode json) {
        var list = new ArrayList<>(json.size());
        json.forEach(element -> list.add(of(element)));
        return list;
    }

    private static JsonNode number(Number value) {
        var exact = new BigDecimal(value.toString()).stripTrailingZeros();
        if (exact.scale() > 0) return JSON.numberNode(exact);
        var whole = exact.toBigInteger();
        if (whole.bitLength() < Integer.SIZE) return JSON.numberNode(whole.intValue());
        return whole.bitLength() < Long.SIZE ? JSON.numberNode(whole.longValue()) : JSON.numberNode(whole);
    }
}
