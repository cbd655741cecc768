package org.banjie.notices.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.notices.body.Block;
import org.banjie.notices.body.FactNames;
import org.banjie.notices.body.Sentence;
import org.banjie.refusal.InputError;

/** Everything that is wrong with the words of a paper, each at the block it is about: {@code body[2].text}. */
public final class BodyFaults {

    /** What every paper may say of the office that issues it. */
    public static final List<String> OF_THE_OFFICE =
            List.of("organ", "officeAddress", "officePhone", "caseNo", "issuedOn", "reconsiderationTo");

    /** They choose between words and need not be said. */
    private static final Set<String> CHOOSING =
            Set.of("category", "orgType", "change", "receivedOn", "late", "closing", "silent", "answers");

    private static final int LONGEST = 4000;

    private final Paper paper;
    private final Set<String> known;
    private final List<InputError> faults = new ArrayList<>();
    private final Set<String> said = new TreeSet<>();

    private BodyFaults(Paper paper) {
        this.paper = paper;
        known = new TreeSet<>(OF_THE_OFFICE);
        known.addAll(paper.needs());
        known.addAll(paper.may());
    }

    /** @param paper with the body that is looked at; none where the paper says what its template does */
    public static List<InputError> of(Paper paper) {
        if (paper.body().isEmpty()) return List.of();
        var found = new BodyFaults(paper);
        for (var i = 0; i < paper.body().size(); i++) found.look(paper.body().get(i), "body[" + i + "].");
        if (found.faults.isEmpty()) found.needed();
        return found.faults;
    }

    private void look(Block block, String at) {
        if (block.text() == null || block.text().isBlank()) {
            add(at + "text", "empty");
            return;
        }
        if (block.text().length() > LONGEST) add(at + "text", "long", LONGEST);
        try {
            var sentence = Sentence.of(block.text());
            sentence.facts().forEach(name -> fact(name, at));
            if (block.sort() == Block.Sort.LIST && sentence.only() == null) add(at + "text", "list");
            var brings = "published".equals(sentence.only());
            if (block.sort() == Block.Sort.ROW && isBlank(block.label()) && !brings) add(at + "label", "label");
        } catch (Sentence.Mistyped mistyped) {
            add(at + "text", mistyped.rule());
        }
    }

    private void fact(String name, String at) {
        var code = paper.names().getOrDefault(name, name);
        said.add(code);
        if (!known.contains(code.replaceFirst("\\..*", ""))) {
            add(at + "text", "unknown", "{" + FactNames.zh(name) + "}", names(known, paper.names()));
        }
    }

    /** What the paper cannot be issued without is said somewhere. */
    private void needed() {
        var missing = paper.needs().stream()
                .filter(fact -> !CHOOSING.contains(fact) && !said.contains(fact))
                .filter(fact -> !paper.title().contains("{" + fact + "}"))
                .map(fact -> "{" + FactNames.zh(fact) + "}")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) add("", "needed", missing);
    }

    private static String names(Set<String> known, Map<String, String> own) {
        var names = new ArrayList<String>();
        known.stream()
                .filter(code -> !CHOOSING.contains(code))
                .forEach(code -> names.add("{" + FactNames.zh(code) + "}"));
        own.keySet().forEach(name -> names.add("{" + name + "}"));
        return String.join("、", names);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private void add(String path, String rule, Object... arguments) {
        faults.add(new InputError(path, rule, "notices.body." + rule, arguments));
    }
}
