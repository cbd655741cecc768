package org.banjie.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What people type, as they mean it: the table that the browser's half is held to as well. */
class TypedTest {

    @Test
    void what_is_typed_is_read_as_it_is_meant() throws IOException {
        try (var table = getClass().getResourceAsStream("/forms/typed.json")) {
            for (var row : new ObjectMapper().readTree(table)) {
                assertThat(reading(row).apply(row.get("typed").asText()))
                        .as(row.toString())
                        .isEqualTo(row.get("meant").asText());
            }
        }
    }

    @Test
    void what_has_been_read_once_is_read_the_same_again() throws IOException {
        try (var table = getClass().getResourceAsStream("/forms/typed.json")) {
            for (var row : new ObjectMapper().readTree(table)) {
                var meant = row.get("meant").asText();
                assertThat(reading(row).apply(meant)).isEqualTo(meant);
            }
        }
    }

    @Test
    void numbers_are_numbers_however_they_were_typed() {
        assertThat(CitizenId.fault(CitizenId.normal("３１０１１７ 19900101-0013"))).isEmpty();
        assertThat(BankAccount.fault(BankAccount.normal("６２２８ 4811—1111 1111 112")))
                .isEmpty();
        assertThat(Typed.sameName("阿依古丽•买买提江", "阿依古丽．买买提江")).isTrue();
    }

    private static UnaryOperator<String> reading(JsonNode row) {
        return switch (row.get("as").asText()) {
            case "number" -> Typed::number;
            case "phone" -> Typed::phone;
            case "money" -> Quantity::money;
            case "count" -> Quantity::count;
            default -> Typed::name;
        };
    }
}
