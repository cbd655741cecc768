package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@BanjieTest
class StaffSignInTest {

    @Autowired
    TestRestTemplate http;

    @Test
    void staff_call_with_the_password_of_the_directory() {
        var me =
                http.withBasicAuth("street-intake.310117004", "banjie-demo").getForObject("/api/v1/me", JsonNode.class);
        assertThat(me.get("uid").textValue()).isEqualTo("street-intake.310117004");
        assertThat(me.get("grants")).hasSize(1);
        assertThat(me.get("grants").get(0).textValue()).isEqualTo("street-intake@310117004");
    }

    @Test
    void a_wrong_password_is_refused_without_a_browsers_own_dialogue() {
        var answer = http.withBasicAuth("admin-1", "wrong").getForEntity("/api/v1/me", JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders()).doesNotContainKey("WWW-Authenticate").doesNotContainKey("Set-Cookie");
        assertThat(answer.getBody().get("type").textValue()).endsWith("wrong-credentials");
    }
}
