package org.banjie.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import org.banjie.testing.Family;
import org.banjie.testing.Json;

/** An applicant whom no other story tells of, with an application for a household of one. */
public record Newcomer(String name, String idNo, String phone) {

    /** @param born year, month and day */
    public static Newcomer of(String name, String born, String phone) {
        return new Newcomer(name, number("310117" + born + "008"), phone);
    }

    private static String number(String first17) {
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (first17.charAt(i) - '0') * weights[i];
        return first17 + "10X98765432".charAt(sum % 11);
    }

    public ObjectNode application() {
        var body = Family.application(phone);
        ((ObjectNode) body.path("applicant")).put("name", name).put("idNo", idNo);
        ((ObjectNode) body.path("answers")).putArray("members");
        Family.member((ObjectNode) body.path("answers"), name, "HEAD", idNo);
        return body;
    }

    /** Signed in, at their own cases. */
    public Page at(Door door, Person person) {
        return door.applicant(idNo, phone, "/my", person);
    }

    public String files(Door door, Page page) {
        return files(door, page, application());
    }

    /** @return the number of the case */
    public static String files(Door door, Page page, ObjectNode application) {
        var reply = door.call(page, "POST", "/api/v1/cases", application);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return Json.read(reply.text()).path("caseNo").asText();
    }
}
