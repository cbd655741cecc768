package org.banjie.studio.checks.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * The days that the guide promises are days of the table by which the clock runs: applicants read the one, the deadline is
 * the other.
 */
@Component
public class PromisedDays implements Check {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern UNIT = Pattern.compile("\"(WORKING|CALENDAR)\"");

    /** So many days, of one sort. */
    public record Days(int count, String unit) {}

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var limit = draft.guide() == null ? null : draft.guide().limit();
        if (limit == null || limit.table() == null || limit.unit() == null) return;
        if (table(draft, limit.table()).isEmpty()) return;
        var days = of(draft);
        if (days.isEmpty()) {
            say.accept(Remark.of(
                    Remark.Severity.NOTE, FileSet.GUIDE, FileSet.GUIDE, "", "limit-table-unread", limit.table()));
        } else if (!days.get().contains(new Days(limit.days(), String.valueOf(limit.unit())))) {
            say.accept(Remark.guideError("limit-not-in-table", limit.days(), limit.table(), numbers(days.get())));
        }
    }

    /** What the guide's table of limits can answer, each once; empty where there is none or a cell is no plain figure. */
    public static Optional<List<Days>> of(SetReading draft) {
        var limit = draft.guide() == null ? null : draft.guide().limit();
        if (limit == null || limit.table() == null) return Optional.empty();
        return table(draft, limit.table()).flatMap(PromisedDays::days);
    }

    /** As in {@code 20 / 30 / 45}. */
    public static String numbers(List<Days> days) {
        return String.join(
                " / ",
                days.stream()
                        .map(one -> String.valueOf(one.count()))
                        .sorted(PromisedDays::byNumber)
                        .distinct()
                        .toList());
    }

    private static int byNumber(String one, String other) {
        return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
    }

    private static Optional<XmlNode> table(SetReading draft, String id) {
        return draft.tables().values().stream()
                .flatMap(root -> root.children().stream())
                .filter(node -> node.is("decision") && id.equals(node.attribute("id")))
                .flatMap(node -> children(node, "decisionTable"))
                .findFirst();
    }

    private static Optional<List<Days>> days(XmlNode table) {
        var names = children(table, "output")
                .map(output -> output.attribute("name"))
                .toList();
        var count = names.indexOf("days");
        var unit = names.indexOf("unit");
        var found = new ArrayList<Days>();
        for (var rule : children(table, "rule").toList()) {
            var cells = children(rule, "outputEntry").map(PromisedDays::text).toList();
            if (count < 0 || unit < 0 || cells.size() != names.size()) return Optional.empty();
            var sort = UNIT.matcher(cells.get(unit));
            if (!NUMBER.matcher(cells.get(count)).matches() || !sort.matches()) return Optional.empty();
            found.add(new Days(Integer.parseInt(cells.get(count)), sort.group(1)));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().distinct().toList());
    }

    private static Stream<XmlNode> children(XmlNode node, String sort) {
        return node.children().stream().filter(child -> child.is(sort));
    }

    private static String text(XmlNode entry) {
        return children(entry, "text").map(XmlNode::trimmedText).findFirst().orElse("");
    }
}
