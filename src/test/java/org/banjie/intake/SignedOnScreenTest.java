package org.banjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.materials.Materials;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The authorisation to check means is given on screen by whoever is the only one to give it, and by nobody for others. */
class SignedOnScreenTest extends Story {

    private static final String SIGN = "/papers/authorization/sign";

    @Autowired
    Materials materials;

    private final String idNo = Citizens.born("19510611");
    private Caller owner;

    @BeforeEach
    void signsIn() {
        var administrator = Caller.staff("administrator", port, "admin-1");
        owner = Caller.applicant("owner", port, idNo, "139" + idNo.substring(9, 17), administrator);
    }

    @Test
    void whoever_is_alone_signs_with_their_name_and_the_paper_is_there() throws IOException {
        var draft = begins(1);
        assertThat(page(draft + "/papers")).contains(draft + SIGN);
        assertThat(page(draft + SIGN)).contains("查询、核对本人的收入、财产和支出信息", idNo);
        assertThat(signs(draft, "王建国", false)).isEqualTo(422);
        assertThat(signs(draft, "李秀英", true)).isEqualTo(422);
        assertThat(materials.of(id(draft))).isEmpty();
        signs(draft, "王 建国", true);
        var signed = materials.of(id(draft));
        assertThat(signed).extracting(file -> file.code()).containsExactly("authorization");
        try (var pdf = Loader.loadPDF(materials.open(signed.get(0).id()).readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("王建国（在线签名）", idNo, "自2026年1月1日起使用的文本", "一次性验证码");
        }
        assertThat(page(draft + "/papers")).doesNotContain(draft + SIGN);
    }

    @Test
    void where_other_adults_have_to_sign_the_applicant_signs_for_themselves_alone() {
        var draft = begins(2);
        signs(draft, "王建国", true);
        assertThat(materials.of(id(draft))).isEmpty();
        assertThat(page(draft + "/papers")).contains("已同意 1/2 人").doesNotContain("都同意了");
        assertThat(page(draft + "/papers/authorization/adults/0"))
                .as("not themselves")
                .startsWith("404");
    }

    private String begins(int members) {
        var draft = owner.form("/intake", Map.of("kind", "assistance"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "/intake/");
        var family = Household.of(members, "900");
        family.member(0).put("idNo", idNo);
        owner.form(draft + "/applicant", Map.of("name", "王建国"));
        owner.ask("PUT", "/api/v1/drafts/" + id(draft) + "/answers", "application/json", family.answers() + "");
        return draft;
    }

    private int signs(String draft, String name, boolean agrees) {
        return owner.form(draft + SIGN, Map.of("name", name, "agrees", String.valueOf(agrees)))
                .statusCode();
    }

    private static String id(String draft) {
        return draft.substring("/intake/".length());
    }

    private String page(String path) {
        var answer = owner.ask("GET", path, null, "");
        return answer.statusCode() + answer.body();
    }
}
