package org.banjie.assistance.households.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.assistance.households.HouseholdRights;
import org.banjie.grants.HouseholdRows;
import org.banjie.kinds.own.OnFile;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A family that comes to a counter is written down from its file, or from its last application: who belongs to it and where
 * it lives. What it earns and owns is declared anew (上海市社会救助条例第三十四条).
 */
@Component
@Transactional(readOnly = true)
class HouseholdOnFile implements OnFile {

    private static final int MOST = 8;
    private static final List<String> PLACES = List.of(
            "residenceStatus", "householdType", "registration", "registrationAddress", "residence", "residenceAddress");
    private static final List<String> OF_A_PERSON =
            List.of("name", "relation", "idType", "idNo", "disability", "disabilityGrade");

    private final FilesAtCounter people;
    private final FilesOfComers files;
    private final HouseholdRows households;
    private final FileRights rights;

    HouseholdOnFile(FilesAtCounter people, FilesOfComers files, HouseholdRows households, FileRights rights) {
        this.people = people;
        this.files = files;
        this.households = households;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public List<Somebody> find(Actor actor, String text) {
        var units = HouseholdRights.READING_IN_FULL.offices(actor);
        var number = IdentityPaper.normal(text);
        var name = Typed.name(text);
        if (units.isEmpty() || name.isEmpty()) return List.of();
        var barred = rights.barred(actor);
        return IdentityPaper.of(number).isPresent()
                ? people.ofPerson(units, barred, households.index(number))
                : people.named(units, barred, name, MOST);
    }

    @Override
    public Optional<Somebody> get(Actor actor, String key) {
        var units = HouseholdRights.READING_IN_FULL.offices(actor);
        if (units.isEmpty() || !key.matches("\\d{1,18}")) return Optional.empty();
        return people.get(units, rights.barred(actor), Long.parseLong(key));
    }

    @Override
    public void fill(Actor actor, Comer comer, Optional<JsonNode> earlier, ObjectNode answers) {
        var before = earlier.orElseGet(MissingNode::getInstance);
        copy(PLACES, before, answers);
        var file = files.of(actor, comer);
        file.ifPresent(one -> put(answers, "registration", one.household().area()));
        file.ifPresent(one -> put(answers, "residence", one.household().residence()));
        put(answers, "registration", comer.village());
        if (answers.path("members").isEmpty()) {
            answers.set("members", members(comer, file.map(FilesOfComers.Of::members), before.path("members")));
        } else {
            correct(comer, (ObjectNode) answers.path("members").path(0));
        }
    }

    /** As the first member; what they are to the household they say themselves. */
    @Override
    public void fillSelf(Comer self, ObjectNode answers) {
        if (answers.path("members").isEmpty()) answers.putArray("members").addObject();
        if (!(answers.path("members").path(0) instanceof ObjectNode first)) return;
        var nobody = first.path("name").asText("").isBlank()
                && first.path("idNo").asText("").isBlank();
        if (nobody) first.put("name", self.name()).put("idNo", self.number());
        else correct(self, first);
    }

    /** Whoever was written down as the applicant and is called otherwise now, is so among the members too. */
    private static void correct(Comer comer, ObjectNode first) {
        var theirs = first.path("idNo").asText("").equals(comer.before())
                || first.path("idNo").asText("").equals(comer.number());
        if (theirs) first.put("name", comer.name()).put("idNo", comer.number());
    }

    /** The applicant first; of those who left since nothing is taken from an earlier application. */
    private static ArrayNode members(Comer comer, Optional<List<Member>> onFile, JsonNode earlier) {
        var all = JsonNodeFactory.instance.arrayNode();
        var first = all.addObject().put("name", comer.name()).put("idNo", comer.number());
        copy(OF_A_PERSON, said(comer.number(), earlier).orElseGet(MissingNode::getInstance), first);
        if (onFile.isPresent()) {
            onFile.get().forEach(one -> add(one, comer, earlier, all, first));
        } else {
            for (var other : earlier) {
                if (!other.path("idNo").asText().equals(comer.number())) copy(OF_A_PERSON, other, all.addObject());
            }
        }
        if (!first.has("relation")) first.put("relation", "HEAD");
        return all;
    }

    private static void add(Member one, Comer comer, JsonNode earlier, ArrayNode all, ObjectNode first) {
        if (one.idNo().equals(comer.number())) {
            first.put("relation", one.relation());
            return;
        }
        var row = all.addObject()
                .put("name", one.name())
                .put("relation", one.relation())
                .put("idNo", one.idNo());
        copy(OF_A_PERSON, said(one.idNo(), earlier).orElseGet(MissingNode::getInstance), row);
    }

    private static Optional<JsonNode> said(String number, JsonNode earlier) {
        return Stream.iterate(0, at -> at < earlier.size(), at -> at + 1)
                .map(earlier::path)
                .filter(one -> one.path("idNo").asText().equals(number))
                .findFirst();
    }

    private static void copy(List<String> names, JsonNode from, ObjectNode to) {
        names.stream()
                .filter(name -> from.hasNonNull(name) && !to.hasNonNull(name))
                .forEach(name -> to.set(name, from.path(name)));
    }

    private static void put(ObjectNode answers, String name, String value) {
        if (value != null && !value.isBlank() && !answers.hasNonNull(name)) answers.put(name, value);
    }
}
