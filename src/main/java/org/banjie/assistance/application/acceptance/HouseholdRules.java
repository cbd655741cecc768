package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;

/**
 * What the members of a household must be to each other, beyond what the form's schema can say. Rows that the schema
 * finds fault with are passed over. That the applicant is not among the members is no error: someone else may apply
 * with a mandate (上海市社会救助条例第三十一条).
 */
final class HouseholdRules {

    private HouseholdRules() {}

    /** Every error in the answers to {@code application.form}, each at its field. */
    static List<InputError> check(JsonNode answers) {
        var members = members(answers);
        var found = new Findings();
        oneHead(members, found);
        oneSpouse(members, found);
        nobodyTwice(members, found);
        generations(members, found);
        accountOfAMember(answers.path("accountHolder").asText(), members, found);
        return found.errors;
    }

    /** One row. @param birth as the identity number tells it, null if that is not one or another paper's */
    private record Member(int row, String name, String relation, String idNo, LocalDate birth) {

        private boolean is(String... relations) {
            return List.of(relations).contains(relation);
        }

        private String at(String field) {
            return "members[" + row + "]." + field;
        }
    }

    private static List<Member> members(JsonNode answers) {
        var members = new ArrayList<Member>();
        for (var row : answers.path("members")) {
            var idNo = IdentityPaper.normal(row.path("idNo").asText());
            var birth = CitizenId.fault(idNo).isEmpty() ? new CitizenId(idNo).birth() : null;
            var name = Typed.name(row.path("name").asText());
            members.add(new Member(members.size(), name, row.path("relation").asText(), idNo, birth));
        }
        return members;
    }

    private static void oneHead(List<Member> members, Findings found) {
        var heads = members.stream().filter(member -> member.is("HEAD")).toList();
        var everyoneSaid = members.stream().noneMatch(member -> member.relation.isBlank());
        if (heads.isEmpty() && everyoneSaid && !members.isEmpty()) found.add("members", "head-missing");
        heads.stream().skip(1).forEach(head -> found.add(head.at("relation"), "head-twice", heads.get(0).name));
    }

    private static void oneSpouse(List<Member> members, Findings found) {
        var spouses = members.stream().filter(member -> member.is("SPOUSE")).toList();
        spouses.stream().skip(1).forEach(more -> found.add(more.at("relation"), "spouse-twice", spouses.get(0).name));
    }

    private static void nobodyTwice(List<Member> members, Findings found) {
        var seen = new HashMap<String, Member>();
        for (var member : members) {
            var earlier = IdentityPaper.of(member.idNo).isEmpty() ? null : seen.putIfAbsent(member.idNo, member);
            if (earlier != null) found.add(member.at("idNo"), "member-twice", String.valueOf(earlier.row + 1));
        }
    }

    /** Parents are older than the head, children younger; step-parents and the like may choose "other". */
    private static void generations(List<Member> members, Findings found) {
        var head = members.stream()
                .filter(member -> member.is("HEAD") && member.birth != null)
                .findFirst();
        head.ifPresent(
                one -> members.stream().filter(member -> member.birth != null).forEach(member -> mismatch(one, member)
                        .ifPresent(code -> found.add(member.at("relation"), code, member.name))));
    }

    private static Optional<String> mismatch(Member head, Member member) {
        if (member.is("PARENT", "GRANDPARENT") && !member.birth.isBefore(head.birth)) {
            return Optional.of("elder-younger");
        }
        if (member.is("SON", "DAUGHTER", "GRANDCHILD") && !member.birth.isAfter(head.birth)) {
            return Optional.of("child-older");
        }
        return Optional.empty();
    }

    private static void accountOfAMember(String holder, List<Member> members, Findings found) {
        var known = members.stream().anyMatch(member -> member.name.equals(Typed.name(holder)));
        if (!holder.isBlank() && !members.isEmpty() && !known) {
            found.add("accountHolder", "holder-not-member", holder.strip());
        }
    }

    private static final class Findings {

        private final List<InputError> errors = new ArrayList<>();

        private void add(String path, String code, Object... arguments) {
            errors.add(new InputError(path, code, "kinds.household." + code, arguments));
        }
    }
}
