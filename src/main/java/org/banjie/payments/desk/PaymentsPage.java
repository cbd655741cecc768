package org.banjie.payments.desk;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.MoneyGranted.Every;
import org.banjie.payments.Roster;
import org.banjie.payments.RosterRights;
import org.banjie.payments.Rosters;
import org.banjie.payments.budgets.BudgetLines;
import org.banjie.payments.once.OnceWaiting;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rosters of one's streets, newest month first, and where the next one is made. */
@Controller
@RequestMapping("/payments")
class PaymentsPage {

    private static final int ROWS = 24;

    /** Months one can make a roster for: this one and those before it that may have been forgotten. */
    private static final int MONTHS = 6;

    private final Rosters rosters;
    private final RosterViews views;
    private final RosterRights rights;
    private final DuePayments due;
    private final OnceWaiting waiting;
    private final BudgetLines budgets;
    private final Units units;
    private final SignedIn signedIn;
    private final Sentences sentences;
    private final Clock clock;

    PaymentsPage(
            Rosters rosters,
            RosterViews views,
            RosterRights rights,
            DuePayments due,
            OnceWaiting waiting,
            BudgetLines budgets,
            Units units,
            SignedIn signedIn,
            Sentences sentences,
            Clock clock) {
        this.rosters = rosters;
        this.views = views;
        this.rights = rights;
        this.due = due;
        this.waiting = waiting;
        this.budgets = budgets;
        this.units = units;
        this.signedIn = signedIn;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** A roster as it stands in the list. */
    record Row(Roster roster, String street, YearMonth month) {}

    /** What a street owes once and has put on no roster. */
    record Once(String street, OnceWaiting.Waiting waiting) {}

    @GetMapping
    ModelAndView page(@RequestParam Optional<String> street, @RequestParam(defaultValue = "0") long before) {
        var actor = signedIn.actor();
        var wanted = street.filter(code -> !code.isBlank());
        var found = Slice.of(views.page(actor, wanted, before, ROWS + 1), ROWS);
        var streets = rights.streets(actor);
        return new ModelAndView("payments/list")
                .addObject("rows", found.map(this::row).rows())
                .addObject("streets", streets)
                .addObject("street", wanted.orElse(""))
                .addObject("before", before)
                .addObject("next", found.next(Roster::id))
                .addObject("mine", mine(actor))
                .addObject("months", months())
                .addObject("now", YearMonth.now(clock))
                .addObject("stating", RosterRights.STATING.has(actor))
                .addObject("budgets", budgets.withLastYear())
                .addObject("once", once(mine(actor)))
                .addObject("due", due.of(mine(actor), months()));
    }

    /** Those this person makes the rosters of. */
    private List<Unit> mine(Actor actor) {
        return rights.streets(actor).stream()
                .filter(one -> RosterRights.MAKING.has(actor, one.code()))
                .toList();
    }

    private List<Once> once(List<Unit> streets) {
        return waiting.of(streets.stream().map(Unit::code).toList()).stream()
                .map(one -> new Once(units.get(one.street()).shown(), one))
                .toList();
    }

    @PostMapping
    ModelAndView make(
            @RequestParam String street,
            @RequestParam(required = false) YearMonth month,
            @RequestParam(defaultValue = "MONTH") Every every,
            RedirectAttributes next) {
        return Answer.to(() -> made(street, every, month, next), every == Every.ONCE ? "" : "month", errors -> page(
                        Optional.of(street), 0)
                .addObject("errors", errors)
                .addObject("month", month));
    }

    private String made(String street, Every every, YearMonth month, RedirectAttributes next) {
        var made = rosters.make(signedIn.actor(), street, every, month);
        next.addFlashAttribute("done", sentences.of("payments.made"));
        return "/payments/" + made.id();
    }

    private Row row(Roster roster) {
        return new Row(roster, units.get(roster.street()).shown(), YearMonth.from(roster.month()));
    }

    private List<YearMonth> months() {
        var now = YearMonth.now(clock);
        return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
    }
}
