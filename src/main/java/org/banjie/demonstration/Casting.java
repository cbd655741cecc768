package org.banjie.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banjie.access.Roles;
import org.banjie.jurisdiction.Units;

/** Makes up families: always the same ones in the same order. */
final class Casting {

    private static final String[] TEXTS = {"health", "disability", "disabilityGrade", "work", "schoolStage"};
    private static final int PEOPLE = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Book book;
    private final Units units;
    private final List<String> villages;
    private final Random dice = new Random(310117);
    private final IdNumbers numbers = new IdNumbers();
    private int cast;

    /** @param villages those with a clerk */
    Casting(Book book, Units units, List<String> villages) {
        this.book = book;
        this.units = units;
        this.villages = villages;
    }

    /** The next family, born so that they are as old as the book says on that day. */
    Story.Applicant next(LocalDate on, Plot plot) {
        var family = book.families().get(cast % book.families().size());
        var village = villages.get(cast % villages.size());
        cast++;
        var people = people(family, on);
        var answers = JSON.createObjectNode().put("category", "MLA").put("registration", village);
        var address = address(plot.elsewhere() ? elsewhere(answers, village) : village);
        answers.put("registrationAddress", address(village)).put("residenceAddress", address);
        answers.put("householdType", village.hashCode() % 3 == 0 ? "AGRICULTURAL" : "NON_AGRICULTURAL");
        answers.put("circumstances", family.circumstances()).put("staffRelative", "NO");
        answers.put("authorisation", true).put("promise", true).put("consent", true);
        answers.set("reasons", JSON.valueToTree(family.reasons()));
        answers.set("members", JSON.valueToTree(people));
        if (!plot.noAccount()) account(answers, people.get(0));
        answers.putObject("assets").put("deposits", 1000 + dice.nextInt(80) * 100);
        if (plot.answers() instanceof ObjectNode more) answers.setAll(more);
        var head = people.get(0);
        var name = head.path("name").asText();
        return new Story.Applicant(
                "assistance",
                Roles.STREET_INTAKE,
                village,
                name,
                head.path("idNo").asText(),
                "1300000%04d".formatted(cast),
                answers,
                words(family, name, address, answers));
    }

    /** The next who apply as a chapter has it: people of its own making, at home in one of the villages. */
    Story.Applicant next(LocalDate on, Plot plot, Chapter chapter) {
        var village = villages.get(cast++ % villages.size());
        var words = new HashMap<String, String>();
        for (var i = 1; i <= PEOPLE; i++) {
            var born = on.minusYears(age(i == 1 ? chapter.ages() : Chapter.GROWN_UP))
                    .minusDays(dice.nextInt(300));
            var woman = dice.nextBoolean();
            var given = woman ? book.women() : book.men();
            var surname = book.surnames().charAt(dice.nextInt(book.surnames().length()));
            words.put("name" + i, surname + given.get(dice.nextInt(given.size())));
            words.put("idNo" + i, numbers.of(born, woman));
        }
        words.put("village", village);
        words.put("address", address(village));
        words.put("of", chapter.names().get(cast % chapter.names().size()));
        words.put("number", chapter.numbers().get(cast % chapter.numbers().size()));
        words.put("handedInOn", on.toString());
        var phone = "1300000%04d".formatted(cast);
        words.put("phone", phone);
        words.put("account", AccountNumbers.of(cast));
        words.put("inAYear", on.plusYears(1).toString());
        var more = new HashMap<>(chapter.words(on));
        more.putAll(plot.words());
        var known = new Answers(Map.copyOf(words));
        more.forEach((word, text) -> words.put(word, known.of(text)));
        return new Story.Applicant(
                chapter.kind(),
                chapter.desk(),
                village,
                words.get("name1"),
                words.get("idNo1"),
                phone,
                new Answers(words).of(chapter.answers(), plot.answers()),
                words);
    }

    private int age(List<Integer> between) {
        return between.get(0) + dice.nextInt(between.get(1) - between.get(0) + 1);
    }

    /** In the name of whoever heads the family. */
    private void account(ObjectNode answers, ObjectNode head) {
        answers.put("bank", book.banks().get(cast % book.banks().size()));
        answers.put("accountHolder", head.path("name").asText());
        answers.put("accountNo", AccountNumbers.of(cast));
    }

    private static Map<String, String> words(Family family, String name, String address, ObjectNode answers) {
        var members = family.members().size();
        var adults = IntStream.range(0, members)
                .filter(row -> family.members().get(row).age() >= 18)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        return Map.of(
                "adults", adults,
                "supporterFinding", supporterFinding(answers),
                "name", name,
                "address", address,
                "members", String.valueOf(members),
                "income", String.valueOf(family.income()),
                "perHead", String.valueOf(family.income() / members),
                "living", family.living(),
                "findings", family.findings(),
                "neighbours", family.neighbours());
    }

    /** Only where 特困 is applied for does a visit look for those who owe support. */
    private static String supporterFinding(ObjectNode answers) {
        return answers.path("category").asText().equals("EXTREME") ? "NONE" : "";
    }

    private List<ObjectNode> people(Family family, LocalDate on) {
        var surname = book.surnames().charAt(dice.nextInt(book.surnames().length()));
        var people = new ArrayList<ObjectNode>();
        for (var member : family.members()) people.add(person(member, surname, on));
        return people;
    }

    private ObjectNode person(Family.Member member, char surname, LocalDate on) {
        var born = on.minusYears(member.age()).minusDays(1 + dice.nextInt(300));
        var inLaw = member.relation().equals("SPOUSE")
                || member.isWoman() && member.relation().equals("PARENT");
        var family = inLaw ? book.surnames().charAt(dice.nextInt(book.surnames().length())) : surname;
        var given = member.isWoman() ? book.women() : book.men();
        var person = JSON.createObjectNode();
        person.put("name", family + given.get(dice.nextInt(given.size())));
        person.put("relation", member.relation()).put("idNo", numbers.of(born, member.isWoman()));
        ObjectNode told = JSON.valueToTree(member);
        for (var text : TEXTS) if (told.hasNonNull(text)) person.set(text, told.get(text));
        return person.put("wage", member.wage()).put("transfer", member.transfer());
    }

    private String elsewhere(ObjectNode answers, String village) {
        var street = units.streetOf(village).code();
        var others =
                villages.stream().filter(other -> !units.within(other, street)).toList();
        var home = others.get(dice.nextInt(others.size()));
        answers.put("residence", home);
        return home;
    }

    private String address(String village) {
        return "%s%d号%d室".formatted(units.get(village).name(), 1 + dice.nextInt(180), 101 + dice.nextInt(5) * 100);
    }
}
