package org.banjie.studio.checks.guide;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.kinds.MoneyGranted;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Fields;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.banjie.studio.checks.tables.TableCheck;
import org.springframework.stereotype.Component;

/** What the guide says is paid has a table or a field that says how much, and a step of the flow that decides it. */
@Component
class GrantedMoney implements Check {

    private static final String VERB = "caseGrants.decide(";
    private static final String AMOUNT = "amount";
    private static final String PRICE = "price";
    private static final String BUDGET = "budget";
    private static final Set<String> YEARS = Set.of("PAID", "MONTH");
    private static final Pattern SUM = Pattern.compile("\\d{1,14}(\\.\\d{1,2})?");

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        budgets(draft, say);
        years(draft, say);
        var grants = draft.guide().grants();
        var verbs = draft.nodes("serviceTask").filter(GrantedMoney::decides).toList();
        if (grants == null) verbs.forEach(step -> say.accept(step.error("grant-unsaid")));
        else if (verbs.isEmpty() && grants.service() == null) say.accept(Remark.guideError("grant-undecided"));
        if (grants != null) look(draft, grants, say);
    }

    /** What a year's budget is must be a sum, or no roster of the kind could be approved. */
    private static void budgets(SetReading draft, Consumer<Remark> say) {
        draft.guide().settings().getOrDefault(BUDGET, List.of()).stream()
                .filter(row -> !SUM.matcher(String.valueOf(row.value())).matches())
                .forEach(row -> say.accept(Remark.guideError("budget-sum", String.valueOf(row.value()))));
    }

    /** On which year's line a roster counts. */
    private static void years(SetReading draft, Consumer<Remark> say) {
        draft.guide().settings().getOrDefault("budgetYear", List.of()).stream()
                .map(row -> String.valueOf(row.value()))
                .filter(value -> !YEARS.contains(value))
                .forEach(value -> say.accept(Remark.guideError("budget-year", value)));
    }

    private static boolean decides(Node step) {
        return String.valueOf(step.camunda("expression")).contains(VERB);
    }

    private static void look(SetReading draft, MoneyGranted grants, Consumer<Remark> say) {
        if (grants.service() != null) service(draft, grants, say);
        else if (grants.every() == null || (grants.table() == null) == (grants.answer() == null)) {
            say.accept(Remark.guideError("grant-incomplete"));
        }
        if (grants.table() != null) table(draft, "grants.table", grants.table(), AMOUNT, say);
        field(draft, "grants.answer", grants.answer(), say);
        if (grants.payee() != null) {
            field(draft, "grants.payee.name", grants.payee().name(), say);
            field(draft, "grants.payee.number", grants.payee().number(), say);
        }
        if (grants.account() == null) say.accept(Remark.guideWarning("grant-account"));
    }

    /** How much until when, by whom and at which price. */
    private static void service(SetReading draft, MoneyGranted grants, Consumer<Remark> say) {
        var service = grants.service();
        var said = Stream.of(service.count(), service.until(), service.price(), grants.payee());
        if (said.anyMatch(Objects::isNull)) say.accept(Remark.guideError("grant-service"));
        field(draft, "grants.service.count", service.count(), say);
        field(draft, "grants.service.until", service.until(), say);
        field(draft, "grants.service.what", service.what(), say);
        field(draft, "grants.service.place", service.place(), say);
        if (service.price() != null) table(draft, "grants.service.price", service.price(), PRICE, say);
    }

    private static void field(SetReading draft, String where, String key, Consumer<Remark> say) {
        if (key != null && !Fields.keys(draft).contains(key)) say.accept(Remark.guideError("guide-field", where, key));
    }

    private static void table(SetReading draft, String where, String code, String output, Consumer<Remark> say) {
        var tables = TableCheck.decisionTables(draft)
                .filter(table -> code.equals(table.xml().parent().attribute("id")))
                .toList();
        if (tables.isEmpty()) say.accept(Remark.guideError("guide-table", where, code));
        tables.stream()
                .filter(table -> outputs(table).noneMatch(output::equals))
                .forEach(
                        table -> say.accept(new Node(table.file(), table.xml().parent()).error("grant-table", output)));
    }

    private static Stream<String> outputs(Node table) {
        return TableCheck.children(table.xml(), "output").stream().map(output -> output.attribute("name"));
    }
}
