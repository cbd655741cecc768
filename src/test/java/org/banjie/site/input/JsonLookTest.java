package org.banjie.site.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLookTest {

    @Test
    void every_place_is_told_at_once() {
        assertThat(
                        faults(
                                "{\"name\":\"a\\u0000\",\"members\":[{\"idNo\":\"1\"},{\"idNo\":\"\\u0007\"}],\"on\":\"+999999999-12-31\",\"n\":1E999999999}"))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("name unprintable", "members[1].idNo unprintable", "on far-day", "n huge-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\ud800\"}",
                "{\"a\\u0000\":1}",
                "[\"\\u001b[0m\"]",
                "\"\\uFFFF\"",
                "1E-999999999",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void nothing_of_this_can_be_kept(String json) {
        assertThat(faults(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"一行\\n\\t两行\\r\\n\"}",
                "\"𠮷野家\"",
                "\"2026-02-09T09:00:00+08:00\"",
                "[1.50, -3, 1E10, 12345678901234567890]",
                "\"+8613800000000\"",
                "no json",
                ""
            })
    void what_people_and_programs_send_is_let_through(String json) {
        assertThat(faults(json)).isEmpty();
    }

    private static List<InputError> faults(String json) {
        return JsonLook.faults(json.getBytes(StandardCharsets.UTF_8));
    }
}
