package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.refusal.InputError;
import org.banjie.testing.TestClock;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a test of forms needs: a validator on 2026-02-09 that knows a few units, and short ways to ask it. */
final class Desk {

    static final ObjectMapper JSON = new ObjectMapper();

    static final Clock CLOCK = Clock.fixed(TestClock.START, ZoneId.of("Asia/Shanghai"));

    private static final Map<String, Unit> UNITS = Map.of(
            "310117", new Unit("310117", null, UnitLevel.DISTRICT, "松江区", "Songjiang District", false),
            "310117103", new Unit("310117103", "310117", UnitLevel.STREET, "佘山镇", "Sheshan Town", false),
            "310117103200", new Unit("310117103200", "310117103", UnitLevel.VILLAGE, "某村", "Some Village", false),
            "310117504498", new Unit("310117504498", "310117504", UnitLevel.VILLAGE, "虚拟社区", "A Zone", true));

    static final FormValidator VALIDATOR = new FormValidator(CLOCK, code -> Optional.ofNullable(UNITS.get(code)));

    private Desk() {}

    static List<InputError> errors(FormSchema schema, JsonNode answers, JsonNode given) {
        return VALIDATOR.check(schema, answers, given).errors();
    }

    static List<InputError> errors(FormSchema schema, JsonNode answers) {
        return VALIDATOR.validate(schema, answers);
    }

    /** A fault as a reader of Chinese reads it. */
    static String said(InputError error) {
        return messages().getMessage(error, Locale.CHINA);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/forms", "messages/words");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
