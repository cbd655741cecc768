package org.banjie.organisations.inspection.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures of reports of earlier years. */
@Repository
public class Figures {

    private final JdbcClient db;
    private final ObjectMapper json;

    Figures(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A missing node where that year has no report. */
    public JsonNode of(String uscc, int year) {
        return db.sql("select figures from inspection_report where year = ? and uscc = ? and figures is not null")
                .params(year, uscc)
                .query(String.class)
                .optional()
                .map(this::read)
                .orElseGet(MissingNode::getInstance);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
