package org.banjie.studio.checks.papers;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Paper;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** The papers a model issues are listed, have a template, and need only facts that a case of this kind has. */
@Component
public class IssuedPapers implements Check {

    private static final Pattern ISSUED =
            Pattern.compile("\\$\\{\\s*caseSteps\\.issue(?:After|Anew|ForToday)?\\(caseNo,\\s*'([\\w-]+)'.*");

    /** The notice that any kind may put up. */
    private static final String POSTED = "posted";

    private static final Pattern AFTER =
            Pattern.compile("\\$\\{\\s*caseSteps\\.issueAfter\\(caseNo,\\s*'[\\w-]+',\\s*'([\\w:-]+)'\\s*\\)\\s*}");

    /** What {@code kinds.Papers} gives to every paper. */
    private static final Set<String> ALWAYS = Set.of(
            "addressee",
            "name",
            "matter",
            "appliedOn",
            "acceptedOn",
            "contact",
            "organ",
            "missing",
            "goTo",
            "reasons",
            "closing",
            "amount",
            "payFrom",
            "limit",
            "limitBasis",
            "dueOn",
            "kind",
            "round",
            "on",
            "category",
            // what a notice that is put up says
            "published",
            "period",
            "postedFrom",
            "postedUntil",
            // what the notice of a pause is told
            "pausedFor",
            "pausedBasis",
            "pausedFrom",
            "pausedUntil",
            "pausedDays");

    private final List<CaseFacts> own;

    IssuedPapers(List<CaseFacts> own) {
        this.own = own;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var papers = papers(draft, say);
        if (papers == null) return;
        draft.nodes("serviceTask", "sendTask").forEach(step -> {
            var issued = ISSUED.matcher(String.valueOf(step.camunda("expression")));
            if (issued.matches() && !papers.containsKey(issued.group(1))) {
                say.accept(step.error("paper-missing", issued.group(1)));
            }
        });
        inHand(draft, papers.keySet(), say);
        repeated(draft, say);
        papers.forEach((code, paper) -> look(draft, code, paper, say));
    }

    /** What somebody is to have in hand at a step is listed. */
    private static void inHand(SetReading draft, Set<String> listed, Consumer<Remark> say) {
        draft.nodes("userTask").forEach(task -> Stream.ofNullable(task.property("papers"))
                .flatMap(codes -> Stream.of(codes.strip().split("\\s+")))
                .filter(code -> !listed.contains(code))
                .forEach(code -> say.accept(task.error("paper-missing", code))));
    }

    /** A paper that is issued again each time a step ends names a step, or an exit of the guide, that is there. */
    private static void repeated(SetReading draft, Consumer<Remark> say) {
        var there = draft.nodes().map(Node::id).collect(Collectors.toSet());
        if (draft.guide() != null) draft.guide().exits().forEach(exit -> there.add("exit:" + exit.code()));
        draft.nodes("serviceTask", "sendTask").forEach(step -> {
            var after = AFTER.matcher(String.valueOf(step.camunda("expression")));
            if (after.matches() && !there.contains(after.group(1))) {
                say.accept(step.error("issue-after-step", after.group(1)));
            }
        });
    }

    private void look(SetReading draft, String code, Paper paper, Consumer<Remark> say) {
        if (paper == null || paper.template() == null || paper.title() == null || paper.needs() == null) {
            say.accept(remark(Remark.Severity.ERROR, "paper-incomplete", code));
            return;
        }
        if (!isTemplate(paper.template())) {
            say.accept(remark(Remark.Severity.ERROR, "paper-template", code, paper.template()));
        }
        if (POSTED.equals(paper.template()) && draft.guide() != null) posted(draft, code, say);
        var known = known(draft);
        var severity = hasOwnFacts(draft) ? Remark.Severity.WARNING : Remark.Severity.ERROR;
        new TreeSet<>(paper.needs())
                .stream()
                        .filter(fact -> !known.contains(fact))
                        .forEach(fact -> say.accept(remark(severity, "paper-fact", code, fact)));
        if (paper.basis().isEmpty()) say.accept(remark(Remark.Severity.WARNING, "paper-basis", code));
    }

    /** A notice says what the guide makes public, for as many days as the guide has. */
    private static void posted(SetReading draft, String code, Consumer<Remark> say) {
        var guide = draft.guide();
        if (guide.publicFields() == null || guide.publicFields().isEmpty()) {
            say.accept(remark(Remark.Severity.ERROR, "paper-nothing-public", code));
        }
        if (!guide.settings().containsKey("publicityDays")) {
            say.accept(remark(Remark.Severity.ERROR, "paper-no-days", code, "publicityDays"));
        }
        draft.nodes("userTask")
                .filter(task -> String.valueOf(task.property("papers")).contains(code))
                .findAny()
                .ifPresentOrElse(
                        task -> {}, () -> say.accept(remark(Remark.Severity.WARNING, "paper-in-no-hand", code)));
    }

    /** What the program's own part of a kind adds is known from the papers that are live. */
    private Set<String> known(SetReading draft) {
        var known = new HashSet<>(ALWAYS);
        known.add(hasOwnFacts(draft) ? "category" : "answers");
        if (draft.guide() != null) known.addAll(draft.guide().settings().keySet());
        if (draft.before() != null) {
            var before = papers(draft.before(), nothing -> {});
            if (before != null) before.values().forEach(paper -> known.addAll(paper.needs()));
        }
        return known;
    }

    private boolean hasOwnFacts(SetReading draft) {
        return own.stream().anyMatch(one -> one.kind().equals(draft.set().kind()));
    }

    /** Those of a set; null where the list cannot be read. */
    public static Map<String, Paper> papers(SetReading draft, Consumer<Remark> say) {
        var file = draft.set().file(FileSet.PAPERS);
        try {
            return file.isEmpty() ? Map.of() : Catalogue.papers(file.get());
        } catch (IOException | RuntimeException broken) {
            say.accept(remark(
                    Remark.Severity.ERROR,
                    "papers-broken",
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("")));
            return null;
        }
    }

    private static boolean isTemplate(String name) {
        return name.matches("[a-z][a-z0-9-]*") && IssuedPapers.class.getResource("/notices/" + name + ".html") != null;
    }

    private static Remark remark(Remark.Severity severity, String rule, Object... args) {
        return Remark.of(
                severity, FileSet.PAPERS, String.valueOf(args.length == 0 ? FileSet.PAPERS : args[0]), "", rule, args);
    }
}
