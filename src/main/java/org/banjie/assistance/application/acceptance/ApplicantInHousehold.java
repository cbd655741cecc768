package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.banjie.access.Actor;
import org.banjie.cases.Applicant;
import org.banjie.kinds.own.ApplicantRules;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * Who applies is one of the household (上海市社会救助条例第三十一条：以家庭为单位申请), whoever fills it in: else the decision
 * would be made for one person under the number of another.
 */
@Component
class ApplicantInHousehold implements ApplicantRules {

    @Override
    public String kind() {
        return "assistance";
    }

    /** Says nothing while nobody is named: that is missing, and said elsewhere. */
    @Override
    public List<InputError> check(Actor actor, Applicant applicant, JsonNode answers) {
        var members = StreamSupport.stream(answers.path("members").spliterator(), false)
                .filter(one -> !number(one).isEmpty())
                .toList();
        if (members.isEmpty() || applicant.idNo().isBlank()) return List.of();
        var same = members.stream()
                .filter(one -> number(one).equals(applicant.idNo()))
                .findFirst();
        if (same.isEmpty()) return wrong("applicant-no-member", applicant.name());
        var called = Typed.name(same.get().path("name").asText(""));
        return Typed.sameName(called, applicant.name())
                ? List.of()
                : wrong("applicant-other-name", applicant.name(), called);
    }

    private static String number(JsonNode member) {
        return IdentityPaper.normal(member.path("idNo").asText(""));
    }

    private static List<InputError> wrong(String code, Object... arguments) {
        return List.of(new InputError("members", code, "kinds.assistance." + code, arguments));
    }
}
