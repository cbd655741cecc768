package org.banjie.funeral.arrangement.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Answers to a form as the rules of a funeral read them. */
public record Answered(JsonNode answers) {

    public static Answered nothing() {
        return new Answered(MissingNode.getInstance());
    }

    /** The empty string where there is no answer. */
    public String text(String field) {
        return answers.path(field).asText("").strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    public boolean ticked(String field) {
        return answers.path(field).asBoolean();
    }

    public int count(String field) {
        return answers.path(field).asInt(0);
    }

    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public List<Answered> rows(String list) {
        return StreamSupport.stream(answers.path(list).spliterator(), false)
                .map(Answered::new)
                .toList();
    }

    @Override
    public String toString() {
        return "Answered[…]";
    }
}
