package org.banjie.studio.checks.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * What the guide lists under {@code separate} is kept apart by the flow, and what is kept apart now stays so. Letting go of a
 * pair passes only with a legal reason, which whoever approves gives and signs.
 */
@Component
public class Separated implements Check {

    private static final String DROPPED = "separate-dropped";

    /** Whoever did {@code first} does not do {@code second}. */
    record Pair(String first, String second) {}

    /** Whether somebody who approves may let it pass for a stated reason. */
    public static boolean mayPass(Remark remark) {
        return remark.rule().equals(DROPPED);
    }

    /** Whether it is about who is kept apart from whom. */
    public static boolean speaks(Remark remark) {
        return remark.rule().startsWith("separate-");
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var tasks = tasks(draft);
        var listed = listed(draft);
        var kept = kept(tasks.values());
        if (draft.guide() != null) {
            draft.guide().separate().stream()
                    .filter(one -> one.basis() == null || one.basis().isBlank())
                    .forEach(one -> say.accept(Remark.guideError("limit-basis", "separate." + one.step())));
        }
        listed.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .filter(step -> !tasks.containsKey(step))
                .distinct()
                .forEach(step -> say.accept(Remark.guideError("guide-step", "separate", step)));
        listed.stream()
                .filter(pair -> tasks.containsKey(pair.first()) && tasks.containsKey(pair.second()))
                .filter(pair -> !kept.contains(pair))
                .forEach(pair -> say.accept(tasks.get(pair.second())
                        .error("separate-missing", name(tasks, pair.second()), name(tasks, pair.first()))
                        .offering(new Mend(Mend.KEEP_APART, pair.second(), pair.first()))));
        if (draft.before() != null) dropped(draft.before(), tasks, listed, kept, say);
    }

    private static void dropped(
            SetReading before, Map<String, Node> tasks, Set<Pair> listed, Set<Pair> kept, Consumer<Remark> say) {
        var was = tasks(before);
        var hadListed = listed(before);
        Stream.concat(hadListed.stream(), kept(was.values()).stream())
                .distinct()
                .filter(pair -> !listed.contains(pair) && !kept.contains(pair))
                .filter(pair ->
                        hadListed.contains(pair) || tasks.containsKey(pair.first()) && tasks.containsKey(pair.second()))
                .forEach(pair -> say.accept(dropped(pair, was, tasks)));
    }

    private static Remark dropped(Pair pair, Map<String, Node> was, Map<String, Node> tasks) {
        var second = tasks.get(pair.second());
        var said = Remark.of(
                Remark.Severity.ERROR,
                second == null ? FileSet.GUIDE : second.file(),
                second == null ? FileSet.GUIDE : pair.second(),
                name(was, pair.second()),
                DROPPED,
                name(was, pair.second()),
                name(was, pair.first()));
        var both = second != null && tasks.containsKey(pair.first());
        return both ? said.offering(new Mend(Mend.KEEP_APART, pair.second(), pair.first())) : said;
    }

    static Set<Pair> listed(SetReading draft) {
        if (draft.guide() == null) return Set.of();
        return draft.guide().separate().stream()
                .filter(one -> one.step() != null)
                .flatMap(one -> one.from().stream().map(first -> new Pair(first, one.step())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pairs that the flow keeps apart. */
    static Set<Pair> kept(Collection<Node> tasks) {
        return tasks.stream()
                .flatMap(task -> words(task.property("fourEyes")).map(first -> new Pair(first, task.id())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Map<String, Node> tasks(SetReading draft) {
        return draft.nodes("userTask").collect(Collectors.toMap(Node::id, Function.identity(), (one, other) -> one));
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.of() : List.of(text.strip().split("\\s+")).stream();
    }

    static String name(Map<String, Node> tasks, String step) {
        var task = tasks.get(step);
        return task == null || task.name().isEmpty() ? step : task.name();
    }
}
