package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that come with the program. */
class ShippedFormsTest {

    static Stream<Path> forms() throws IOException {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_server_understands_everything_in_it(Path file) {
        assertThat(read(file).id() + ".form").isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everything_people_read_is_there_in_english(Path file) {
        assertThat(withoutEnglish(read(file).json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_is_on_a_page(Path file) {
        assertThat(read(file).json().path("components"))
                .allMatch(
                        group -> group.path("properties").path("page").asText().matches("\\d+"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_client_that_knows_only_the_schema_can_hand_it_in(Path file) {
        var schema = read(file);
        assertThat(Desk.errors(schema, GenericClient.answers(schema.json()))).isEmpty();
    }

    @Test
    void the_application_asks_only_what_the_law_needs() {
        var schema = read(Path.of("forms/assistance/application.form"));
        assertThat(Desk.errors(schema, Desk.json("{}")))
                .extracting(error -> error.path())
                .containsExactly(
                        "category",
                        "registration",
                        "members[0].name",
                        "members[0].relation",
                        "members[0].idNo",
                        "authorisation",
                        "promise",
                        "consent");
    }

    @Test
    void three_hundred_members_are_turned_away_in_one_line() {
        var schema = read(Path.of("forms/assistance/application.form"));
        var answers = (ObjectNode) GenericClient.answers(schema.json());
        var members = (ArrayNode) answers.path("members");
        for (var i = 0; i < 299; i++) members.add(members.get(0).deepCopy());
        assertThat(Desk.errors(schema, answers)).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("members");
            assertThat(error.code()).isEqualTo("too-many-rows");
            assertThat(Desk.said(error)).isEqualTo("家庭成员最多 20 项，您填了 300 项。");
        });
    }

    static FormSchema read(Path file) {
        try {
            return FormSchema.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withoutEnglish(JsonNode json) {
        var found = new ArrayList<String>();
        for (var pair : new String[][] {
            {"label", "labelEn"}, {"dateLabel", "dateLabelEn"}, {"description", "descriptionEn"}, {"text", "textEn"}
        }) {
            var isOption = json.has("value");
            var english =
                    (isOption ? json : json.path("properties")).path(pair[1]).asText();
            if (json.hasNonNull(pair[0]) && english.isBlank()) found.add(json.path("id") + " " + json.path(pair[0]));
        }
        json.path("components").forEach(child -> found.addAll(withoutEnglish(child)));
        json.path("values").forEach(option -> found.addAll(withoutEnglish(option)));
        return found;
    }
}
