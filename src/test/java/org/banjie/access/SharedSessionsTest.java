package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.banjie.testing.AnotherInstance;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances of the program on one database and one key file. */
@BanjieTest
class SharedSessionsTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Environment settings;

    @Autowired
    JdbcClient db;

    @Test
    void a_session_begun_on_one_instance_is_good_on_the_other_until_it_is_ended_there() {
        var here = new Visit(http);
        here.signIn("registrar", "banjie-demo", "/worklist");
        try (var other = AnotherInstance.beside(settings)) {
            var there = here.at(
                    new TestRestTemplate(new RestTemplateBuilder().rootUri("http://127.0.0.1:" + other.port())));
            assertThat(there.get("/worklist").getStatusCode().value()).isEqualTo(200);
            assertThat(there.get("/api/v1/me").getBody()).contains("\"registrar\"", "registrar@310117");
            there.post("/sign-out");
            assertThat(here.get("/worklist").getStatusCode().value()).isEqualTo(302);
        }
    }

    @Test
    void what_a_session_holds_cannot_be_read_in_the_database_nor_its_cookie_be_made_from_it() {
        var visit = new Visit(http);
        visit.signIn("registrar", "banjie-demo", "/worklist");
        var kept = db.sql("select string_agg(encode(attribute_bytes, 'escape'), ' ') from web_session_attributes")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("registrar");
        var id = db.sql("select session_id from web_session order by creation_time desc limit 1")
                .query(String.class)
                .single();
        var thief = new Visit(http);
        thief.plant("BANJIE", Base64.getEncoder().encodeToString(id.getBytes()));
        assertThat(thief.get("/worklist").getStatusCode().value()).isEqualTo(302);
    }
}
