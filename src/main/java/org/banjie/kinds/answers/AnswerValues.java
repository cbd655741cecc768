package org.banjie.kinds.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Sight;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.banjie.words.Words;

/** Single answers and labels in words, covered for those who may not read all of them. */
class AnswerValues {

    private static final Map<String, UnaryOperator<String>> MASKS = Map.of(
            "cn-id", Mask::idNo,
            "identity", Mask::idNo,
            "uscc", Mask::idNo,
            "mobile", Mask::phone,
            "bank-account", Mask::account);
    private static final Set<String> WRITTEN_FREELY = Set.of("textfield", "textarea");
    private static final List<String> LABELS = List.of("label", "dateLabel", "timeLabel");

    private final Units units;
    private final Sentences sentences;
    private final Sight sight;
    private final Locale locale;

    AnswerValues(Units units, Sentences sentences, Sight sight, Locale locale) {
        this.units = units;
        this.sentences = sentences;
        this.sight = sight;
        this.locale = locale;
    }

    String label(JsonNode component) {
        return LABELS.stream()
                .filter(name -> component.hasNonNull(name))
                .findFirst()
                .map(name -> translated(component, name))
                .orElse("");
    }

    /** What a row of a list is called: in the form's own words where it has some, 第 1 位 for people; else 第 1 项. */
    String row(JsonNode list, int number) {
        var words = list.path("properties");
        var own =
                words.path(english() ? "rowEn" : "row").asText(words.path("row").asText(""));
        return own.isEmpty()
                ? sentences.in(locale, "kinds.answers.row", label(list), number)
                : label(list) + " · " + own.replace("{0}", String.valueOf(number));
    }

    String of(JsonNode field, JsonNode answer) {
        if (answer.isArray()) return list(field, answer);
        if (answer.isBoolean()) return text(answer.asBoolean() ? "yes" : "no");
        var format = field.path("properties").path("format").asText();
        if (format.equals("unit")) return place(answer.asText());
        if (sight != Sight.FULL && MASKS.containsKey(format)) {
            return MASKS.get(format).apply(answer.asText());
        }
        if (sight == Sight.MASKED
                && field.path("properties").path("personal").asText().equals("yes")) {
            return text("covered");
        }
        if (field.path("subtype").asText().equals("date")) return day(answer.asText());
        if (sight == Sight.MASKED && WRITTEN_FREELY.contains(field.path("type").asText())) return text("covered");
        return (format.equals("money") ? amount(answer.asText()) : option(field, answer)) + suffix(field);
    }

    /** 12,690.5: long numbers are read in threes; what is no number stays as it was typed. */
    private static String amount(String typed) {
        try {
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(new BigDecimal(typed));
        } catch (NumberFormatException asTyped) {
            return typed;
        }
    }

    /** As the pages write days; what is no day stays as it was written. */
    private String day(String answer) {
        try {
            return DateTimeFormatter.ofPattern(sentences.in(locale, "time.date.pattern"), locale)
                    .format(LocalDate.parse(answer));
        } catch (DateTimeParseException e) {
            return answer;
        }
    }

    private String list(JsonNode field, JsonNode answers) {
        return StreamSupport.stream(answers.spliterator(), false)
                .map(one -> option(field, one))
                .collect(Collectors.joining(text("list")));
    }

    private String option(JsonNode field, JsonNode answer) {
        for (var option : field.path("values")) {
            if (option.path("value").equals(answer)) {
                return english() && option.hasNonNull("labelEn")
                        ? option.path("labelEn").asText()
                        : option.path("label").asText();
            }
        }
        return answer.asText();
    }

    private String suffix(JsonNode field) {
        var suffix = field.path("appearance").path("suffixAdorner").asText("");
        if (suffix.isEmpty()) return "";
        if (suffix.equals("元")) return " " + text("yuan");
        var inEnglish = field.path("properties").path("suffixEn").asText("");
        return " " + (english() && !inEnglish.isEmpty() ? inEnglish : suffix);
    }

    private String place(String code) {
        return units.find(code).map(unit -> withStreet(unit)).orElse(code);
    }

    private String withStreet(Unit unit) {
        return units.find(unit.parent())
                        .filter(above -> above.parent() != null)
                        .map(above -> above.in(locale) + (english() ? " " : ""))
                        .orElse("")
                + unit.in(locale);
    }

    private String translated(JsonNode component, String name) {
        var english = component.path("properties").path(name + "En").asText("");
        return english() && !english.isEmpty() ? english : component.path(name).asText();
    }

    private boolean english() {
        return Words.english(locale);
    }

    private String text(String key) {
        return sentences.in(locale, "kinds.answers." + key);
    }
}
