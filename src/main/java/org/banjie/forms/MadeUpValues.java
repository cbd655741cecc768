package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Plain;

/**
 * What can be put into a field for want of anything better, the likeliest first. Numbers of people are of a district that
 * does not exist, so that they are nobody's.
 *
 * @param unit the code of the unit of a level ({@code village}, {@code street}, …) that the made-up case belongs to
 */
public record MadeUpValues(LocalDate today, Function<String, String> unit) {

    public static final String NAME = "试走人";
    public static final String ID_NO = "31019919900101000X";
    /** Of somebody born in 1945. */
    public static final String OLD_ID_NO = "310199194501010003";

    public static final String USCC = "52310117W00000003X";
    public static final String PHONE = "13000000000";

    private static final String WORDS = "试走时编的";
    private static final int SHORT = 200;

    static boolean isForWords(Component field) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> field.format().isEmpty();
            default -> false;
        };
    }

    List<Object> of(Component field, JsonNode offered) {
        return switch (field.type()) {
            case CHECKBOX -> List.of(true);
            case NUMBER -> numbers(field);
            case DATETIME -> moments(field.json().path("subtype").asText("date"));
            case RADIO, SELECT -> choices(field, offered);
            case CHECKLIST, TAGLIST -> several(choices(field, offered));
            case TEXTFIELD, TEXTAREA -> texts(field);
            default -> List.of();
        };
    }

    /** Of the length that the field asks for. */
    String word(Component field) {
        var rules = field.json().path("validate");
        var words = WORDS.repeat(1 + rules.path("minLength").asInt(0) / WORDS.length());
        return words.substring(
                0, Math.min(words.length(), rules.path("maxLength").asInt(SHORT)));
    }

    private List<Object> texts(Component field) {
        if (field.json().path("validate").path("validationType").asText().equals("email")) {
            return List.of("walk@example.org");
        }
        return switch (field.format()) {
            case "cn-id", "identity" -> List.of(ID_NO, OLD_ID_NO);
            case "uscc" -> List.of(USCC);
            case "mobile" -> List.of(PHONE);
            case "name" -> List.of(NAME);
            case "money" -> List.of("100", "1", "0", "1000");
            case "bank-account" -> List.of("6217000000000000004");
            case "past-date" -> List.of(today.toString(), today.minusDays(1).toString());
            case "unit" -> List.of(unit.apply(field.property("level")));
            default -> List.of(word(field), "1", "12", "2026", "123456", "A1", "+862157831234");
        };
    }

    private List<Object> moments(String subtype) {
        var days = Stream.of(0, -1, 1, 7, 30, -30, 365, -365, -10_000).map(today::plusDays);
        return switch (subtype) {
            case "time" -> List.of("09:30", "10:00", "14:00");
            case "datetime" -> days.<Object>map(day -> day + "T09:30").toList();
            default -> days.<Object>map(LocalDate::toString).toList();
        };
    }

    private static List<Object> numbers(Component field) {
        var numbers = new ArrayList<Object>();
        for (var bound : List.of("min", "max")) {
            var given = field.json().path("validate").path(bound);
            if (given.isNumber()) numbers.add(given.decimalValue());
        }
        Stream.of("1", "0", "2", "10", "100", "1000").map(BigDecimal::new).forEach(numbers::add);
        return numbers;
    }

    private static List<Object> choices(Component field, JsonNode offered) {
        var key = field.json().path("valuesKey").asText();
        var from = key.isEmpty() ? field.json().path("values") : offered.path(key);
        return StreamSupport.stream(from.spliterator(), false)
                .map(one -> Plain.of(one.isObject() ? one.path("value") : one))
                .filter(value -> value != null && !value.equals(""))
                .toList();
    }

    /** One of them, then all. */
    private static List<Object> several(List<Object> choices) {
        return choices.isEmpty() ? List.of() : List.of(choices.subList(0, 1), choices);
    }
}
