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
import java.util.Set;
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
        assertThat(Desk.errors(schema, GenericClient.answers(schema.json()), GenericClient.lists(schema.json())))
                .isEmpty();
    }

    /** Days that nothing in the case comes before. */
    private static final Set<String> FREE = Set.of(
            "assistance/application happenedOn",
            // signed at home before anybody came to the desk
            "assistance/completeness signedOn",
            "assistance/economic-check signedOn",
            "assistance/death diedOn",
            "assistance/move movedOn",
            "funeral/application diedOn",
            "funeral/death-certificate diedOn",
            "funeral/intake diedOn",
            // a mandate may have been given in life
            "funeral/claimant mandateOn",
            "funeral/intake mandateOn",
            "funeral/quote mandateOn",
            // may have been put right before anybody ordered it
            "inspection/rectification mendedOn",
            "listing/proposal factOn",
            "listing/proposal letterOneOn",
            "organisations/application consentOn",
            "organisations/application liquidationEndedOn",
            "reconsideration/application receivedOn",
            // seen before anybody wrote it down
            "safety-hazard/application foundOn",
            "shelter/application metOn");

    @ParameterizedTest
    @MethodSource("forms")
    void every_day_that_has_passed_names_what_it_follows(Path file) {
        var form = file.getParent().getFileName() + "/" + read(file).id();
        var untied = new ArrayList<String>();
        for (var field : read(file).json().findParents("key")) {
            var own = field.path("properties");
            if (own.path("format").asText().equals("past-date") && !own.has("notBefore")) {
                untied.add(form + " " + field.path("key").asText());
            }
        }
        assertThat(FREE).containsAll(untied);
    }

    /** Days that stand on somebody else's paper, or that something else began. */
    private static final Set<String> NOT_OF_THE_DESK = Set.of(
            // found out later, and by no means today as a rule
            "assistance/district-review visitedOn",
            "funeral/check-in certIssuedOn",
            "funeral/death-certificate certIssuedOn",
            "funeral/intake policeNoticeOn",
            "funeral/intake certIssuedOn",
            "funeral/police-release releasedOn",
            "funeral/unclaimed-decision consentOn",
            // asked only where a letter came before today
            "inspection/rectification receivedOn",
            "inspection/report receivedOn",
            "listing/statement receivedOn",
            "listing/proposal letterTwoOn",
            "organisations/correct receivedOn",
            "revocation/answer receivedOn",
            "reconsideration/result decidedOn",
            // two days of one matter: the one would be put before the other
            "revocation/decide discussedOn",
            "revocation/hearing noticedOn",
            "revocation/hearing heldOn");

    @ParameterizedTest
    @MethodSource("forms")
    void the_day_of_an_act_begins_with_today(Path file) {
        var form = file.getParent().getFileName() + "/" + read(file).id();
        var empty = new ArrayList<String>();
        for (var field : read(file).json().findParents("key")) {
            var own = field.path("properties");
            if (own.has("notBefore") && !own.path("begin").asText().equals("today")) {
                empty.add(form + " " + field.path("key").asText());
            }
        }
        assertThat(NOT_OF_THE_DESK).containsAll(empty);
    }

    /** The papers of a death go by it: docs/kinds/funeral.md. */
    private static final Set<String> OF_A_CITIZEN_ALONE = Set.of(
            "funeral/application deceasedId",
            "funeral/intake deceasedId",
            "funeral/death-certificate deceasedId",
            "funeral/claimant deceasedId");

    @ParameterizedTest
    @MethodSource("forms")
    void every_number_of_somebody_living_may_be_that_of_another_paper(Path file) {
        var form = file.getParent().getFileName() + "/" + read(file).id();
        var strict = new ArrayList<String>();
        for (var field : read(file).json().findParents("key")) {
            if (field.path("properties").path("format").asText().equals("cn-id")) {
                strict.add(form + " " + field.path("key").asText());
            }
        }
        assertThat(OF_A_CITIZEN_ALONE).containsAll(strict);
    }

    @Test
    void who_owes_support_may_have_a_passport() {
        var schema = read(Path.of("forms/assistance/application.form"));
        var answers = (ObjectNode) GenericClient.answers(schema.json());
        answers.put("category", "EXTREME");
        answers.set(
                "supporters",
                Desk.json(
                        """
                [{"name": "MARIA GARCIA", "relation": "SPOUSE", "idType": "PASSPORT", "idNo": "E12345678"}]"""));
        assertThat(Desk.errors(schema, answers)).noneMatch(error -> error.path().contains("supporters"));
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
                        "staffRelative",
                        "authorisation",
                        "promise",
                        "consent");
    }

    @Test
    void proof_of_the_arranger_is_a_paper_and_a_mandate_has_a_giver() {
        var schema = read(Path.of("forms/funeral/quote.form"));
        var services = "\"items\":[{\"item\":\"cremation\",\"quantity\":1}]";
        assertThat(Desk.errors(schema, Desk.json("{" + services + ",\"relation\":\"WILLING\"}")))
                .as("provisional")
                .isEmpty();
        assertThat(Desk.errors(schema, Desk.json("{" + services + ",\"relation\":\"CHILD\",\"arrangerShown\":true}")))
                .extracting(error -> error.path())
                .containsExactly("proof", "proofNo");
        assertThat(Desk.errors(schema, Desk.json("{" + services + ",\"relation\":\"WILLING\",\"arrangerShown\":true}")))
                .extracting(error -> error.path())
                .containsExactly("proof", "proofNo", "mandateBy", "mandateRelation", "mandateOn", "nearer");
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
