package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanjieTest
class StartTest {

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    TestRestTemplate http;

    @Test
    void the_engines_schema_is_made_by_the_changelog() {
        assertThat(db.sql("select version_ from act_ge_schema_log order by version_ desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("7.24.0");
    }

    @Test
    void it_is_nine_in_the_morning_in_shanghai() {
        assertThat(clock.instant().atZone(clock.getZone())).hasToString("2026-02-09T09:00+08:00[Asia/Shanghai]");
    }

    @Test
    void it_says_that_it_is_well() {
        assertThat(http.getForObject("/actuator/health", String.class)).contains("UP");
    }
}
