package org.banjie.payments.budgets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Setting;
import org.banjie.kinds.Settings;
import org.banjie.payments.BeforeApproval;
import org.banjie.payments.Roster;
import org.banjie.payments.budgets.BudgetRows.OfKind;
import org.banjie.payments.budgets.BudgetRows.Used;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Yuan;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lines of the budget: what a kind may pay in a calendar year, in the whole district, by the setting {@code budget} of its
 * guide; {@code budgetLow} says from which share of it on whoever keeps it is warned. A value holds for the year in which it begins, from that day on; a kind or a year without one has no line.
 */
@Service
@Transactional
public class BudgetLines implements BeforeApproval {

    static final String SETTING = "budget";

    /** Per cent of the line that are left when it is said to run low. */
    static final String LOW = "budgetLow";

    private final BudgetRows rows;
    private final BudgetYears years;
    private final Kinds kinds;
    private final Settings settings;
    private final Clock clock;

    BudgetLines(BudgetRows rows, BudgetYears years, Kinds kinds, Settings settings, Clock clock) {
        this.rows = rows;
        this.years = years;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param amount yuan for the year
     * @param spent yuan on rosters that are approved
     * @param bound yuan on rosters that are not approved yet
     * @param warning yuan that are left when whoever keeps the line is warned; 0 where nobody set a share
     * @param closedOn its last day, after which nothing counts on it any more; null while something still may
     */
    public record Line(
            Kind kind,
            int year,
            BigDecimal amount,
            String basis,
            BigDecimal spent,
            BigDecimal bound,
            BigDecimal warning,
            LocalDate closedOn) {

        /** Whether so little is left that whoever keeps the line is warned. */
        public boolean low() {
            return left().compareTo(warning) <= 0;
        }

        public BigDecimal left() {
            return amount.subtract(spent).subtract(bound);
        }
    }

    /** Those of this year, by kind. */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        return lines(LocalDate.now(clock).getYear());
    }

    /** Those of this year and of the one before, by kind, of each the newer first. */
    @Transactional(readOnly = true)
    public List<Line> withLastYear() {
        var year = LocalDate.now(clock).getYear();
        var order = kinds.all().stream().map(Kind::code).toList();
        return Stream.of(lines(year), lines(year - 1))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(
                        line -> order.indexOf(line.kind().code())))
                .toList();
    }

    private List<Line> lines(int year) {
        var day = day(year);
        var with =
                kinds.all().stream().filter(kind -> line(kind, day).isPresent()).toList();
        if (with.isEmpty()) return List.of();
        var used = rows.used(with.stream().map(Kind::code).toList(), year);
        return with.stream()
                .map(kind -> line(kind, line(kind, day).orElseThrow(), year, used.get(kind.code())))
                .toList();
    }

    /** @throws Refusal CONFLICT {@code budget-over} where the roster would pay more of a kind than is left of its line */
    @Override
    public void demand(Roster roster) {
        var byYear = rows.onRoster(roster.id()).stream()
                .collect(Collectors.groupingBy(one -> years.of(one.kind(), roster), TreeMap::new, Collectors.toList()));
        byYear.keySet().forEach(rows::hold);
        byYear.forEach(this::demand);
    }

    private void demand(int year, List<OfKind> here) {
        var used = rows.used(here.stream().map(OfKind::kind).toList(), year);
        here.forEach(one -> kinds.find(one.kind())
                .flatMap(kind -> line(kind, day(year)).map(set -> line(kind, set, year, used.get(one.kind()))))
                .filter(line -> line.spent().add(one.total()).compareTo(line.amount()) > 0)
                .ifPresent(line -> {
                    throw over(line, one.total());
                }));
    }

    private static Refusal over(Line line, BigDecimal here) {
        return new Refusal(
                RefusalKind.CONFLICT,
                "budget-over",
                "payments.budget-over",
                line.kind().name().in(LocaleContextHolder.getLocale()),
                Integer.toString(line.year()),
                Yuan.said(line.amount()),
                Yuan.said(line.spent()),
                Yuan.said(here),
                Yuan.said(line.spent().add(here).subtract(line.amount())));
    }

    /** Today, or the last day of a year that is over. */
    private LocalDate day(int year) {
        var today = LocalDate.now(clock);
        return today.getYear() > year ? LocalDate.of(year, 12, 31) : today;
    }

    private Optional<Setting> line(Kind kind, LocalDate day) {
        return settings.on(kind.code(), SETTING, day)
                .filter(set -> set.from().equals(LocalDate.MIN) || set.from().getYear() == day.getYear());
    }

    private Line line(Kind kind, Setting set, int year, Used used) {
        var spent = used == null ? BigDecimal.ZERO : used.spent();
        var bound = used == null ? BigDecimal.ZERO : used.bound();
        var amount = new BigDecimal(set.value());
        var share = settings.on(kind.code(), LOW, day(year)).map(Setting::value).orElse("0");
        var warning = amount.multiply(new BigDecimal(share)).movePointLeft(2);
        return new Line(kind, year, amount, set.basis(), spent, bound, warning, closedOn(kind, year));
    }

    /** What counts by the month it is for can still be signed on the line of a year that is over. */
    private LocalDate closedOn(Kind kind, int year) {
        var isOver = year < LocalDate.now(clock).getYear();
        return isOver && !years.byMonth(kind.code()) ? LocalDate.of(year, 12, 31) : null;
    }
}
