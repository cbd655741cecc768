package org.banjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.Json;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose name and whose number an application bears: those of one person, who is of the household (H3). */
class NamesFitTest extends Story {

    private static final String DESK = "street-intake." + STREET;
    private static int phones;

    private final String mother = Citizens.born("19510308");
    private final String daughter = Citizens.born("19780612");
    private final String phone = "1770671%04d".formatted(++phones);
    private Caller administrator;

    @BeforeEach
    void anAdministratorReadsTheCodesOut() {
        administrator = Caller.staff("administrator", port, "admin-1");
    }

    @Test
    void whoever_is_not_of_the_household_cannot_apply_for_it_at_a_desk_either() {
        var body = household("顾月英", mother).application(VILLAGE);
        body.put("applicant", Map.of("name", "顾月英", "idNo", daughter, "phone", phone));
        var refused = as(DESK).post("/cases", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("applicant-no-member");
        assertThat(refused.json().path("errors").findValuesAsText("path")).containsExactly("answers.members");
    }

    @Test
    void one_number_bears_one_name() {
        var body = household("顾月英", mother).application(VILLAGE);
        body.put("applicant", Map.of("name", "沈佩华", "idNo", mother, "phone", phone));
        var refused = as(DESK).post("/cases", body);
        assertThat(codes(refused)).containsExactly("applicant-other-name");
        body.put("applicant", Map.of("name", " 顾 月英", "idNo", mother, "phone", phone));
        assertThat(as(DESK).post("/cases", body).status()).isEqualTo(201);
    }

    @Test
    void a_daughter_cannot_file_for_her_mother_under_her_own_number() {
        var signedIn = signsIn();
        assertThat(codes(files(signedIn, "顾月英", household("顾月英", mother)))).containsExactly("applicant-no-member");
        assertThat(files(signedIn, "沈佩华", household("沈佩华", daughter)).statusCode())
                .isEqualTo(201);
        assertThat(codes(files(signedIn, "顾月英", household("顾月英", daughter)))).containsExactly("not-your-name");
    }

    @Test
    void the_name_of_an_account_is_known_once_it_has_filed_and_is_not_typed_again() {
        var signedIn = signsIn();
        files(signedIn, "沈佩华", household("沈佩华", daughter));
        var draft = signedIn.form("/intake", Map.of("kind", "assistance"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "/intake/");
        assertThat(signedIn.ask("GET", draft + "/applicant", null, "").body())
                .contains("沈佩华")
                .doesNotContain("<input id=\"name\"");
        signedIn.form(draft + "/applicant", Map.of("name", "顾月英", "phone", phone));
        assertThat(signedIn.ask("GET", draft + "/applicant", null, "").body())
                .contains("沈佩华")
                .doesNotContain("顾月英");
    }

    private Caller signsIn() {
        return Caller.applicant("daughter", port, daughter, phone, administrator);
    }

    private static Household household(String name, String idNo) {
        var household = Household.of(1, "900");
        household.member(0).put("name", name).put("idNo", idNo);
        return household;
    }

    private HttpResponse<String> files(Caller caller, String name, Household household) {
        var body = household.application(VILLAGE);
        body.put("applicant", Map.of("name", name, "idNo", daughter, "phone", phone));
        return caller.ask(
                "POST", "/api/v1/cases", "application/json", Json.of(body).toString());
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return Json.read(answer.body()).path("errors").findValuesAsText("code");
    }

    private static List<String> codes(ApiClient.Reply answer) {
        return answer.json().path("errors").findValuesAsText("code");
    }
}
