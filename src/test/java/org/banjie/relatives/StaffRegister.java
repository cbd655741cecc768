package org.banjie.relatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of staff as the district's assistance office keeps it over the API. */
public final class StaffRegister {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static int people;

    private final ApiClient keeper;

    public StaffRegister(ApiClient keeper) {
        this.keeper = keeper;
    }

    /** Forgets everybody: other stories share the database, and are about people without relatives. */
    public static void isEmptied(JdbcClient db) {
        for (var table : List.of("filing", "declaration", "relation", "term", "person")) {
            db.sql("delete from relatives_" + table).update();
        }
    }

    /** Enters somebody with a post there since 2020, unless they are in already; tells their id. */
    public String has(String uid, String name, String office, String capacity) {
        var known = keeper.get("/relatives/staff?limit=100").json().path("items");
        for (var one : known) {
            if (one.path("uid").asText().equals(uid)) return one.path("id").asText();
        }
        var term = Map.of("post", "经办", "office", office, "capacity", capacity, "startsOn", "2020-01-01");
        var reply = keeper.post(
                "/relatives/staff", Map.of("name", name, "uid", uid, "idNo", idNo(), "terms", List.of(term)));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().path("id").asText();
    }

    /** Somebody is that to the member of staff. */
    public void relation(String person, String relation, String name, String idNo) {
        var reply = keeper.post(
                "/relatives/staff/" + person + "/relations", Map.of("relation", relation, "name", name, "idNo", idNo));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
    }

    /** A right number that nobody has had yet in these tests. */
    public static synchronized String idNo() {
        var digits = "31019919800101%03d".formatted(++people);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return digits + "10X98765432".charAt(sum % 11);
    }
}
