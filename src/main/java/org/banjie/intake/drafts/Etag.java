package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import org.banjie.files.Sha256;
import org.banjie.intake.applications.Application;

/** What a state of a draft is called, so that nobody overwrites or hands in what he has not seen: a hash of it. */
public final class Etag {

    private Etag() {}

    public static String of(JsonNode answers) {
        return new Sha256().add(answers.toString()).endInHex();
    }

    public static String of(Application.Person person) {
        var hash = new Sha256();
        for (var part : new String[] {person.name(), person.idNo(), person.uscc(), person.phone()}) {
            hash.add(part == null ? "" : part).add("\n");
        }
        return hash.endInHex();
    }

    /** Of all that is handed in. */
    public static String of(Application all) {
        var agent = all.agent() == null
                ? ""
                : all.agent().name() + "\n" + all.agent().relation();
        return new Sha256()
                .add(of(all.applicant()))
                .add(of(all.answers()))
                .add(agent)
                .endInHex();
    }

    /** What an {@code If-Match} header names; {@code *} stays, null where there is none. */
    static String named(String header) {
        return header == null || header.isBlank()
                ? null
                : header.strip().replaceFirst("^W/", "").replace("\"", "");
    }
}
