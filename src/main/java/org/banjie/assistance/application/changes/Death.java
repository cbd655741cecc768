package org.banjie.assistance.application.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** What the street recorded of a death, on the form {@code death}; the fields' names are said here only. */
record Death(JsonNode form) {

    static final String FORM = "death";

    /** Row among the members of the application; negative where none was chosen. */
    int deceased() {
        return row("deceased");
    }

    int successor() {
        return row("successor");
    }

    String successorPhone() {
        return form.path("successorPhone").asText("");
    }

    LocalDate diedOn() {
        return LocalDate.parse(form.path("diedOn").asText().substring(0, 10));
    }

    private int row(String field) {
        var text = form.path(field).asText("");
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }
}
