package org.banjie.assistance.payments;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.banjie.access.SignedIn;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final Units units;
    private final SignedIn signedIn;
    private final MessageSource texts;
    private final Clock clock;

    PaymentsPage(
            Rosters rosters,
            RosterViews views,
            RosterRights rights,
            Units units,
            SignedIn signedIn,
            MessageSource texts,
            Clock clock) {
        this.rosters = rosters;
        this.views = views;
        this.rights = rights;
        this.units = units;
        this.signedIn = signedIn;
        this.texts = texts;
        this.clock = clock;
    }

    /** A roster as it stands in the list. */
    record Row(Roster roster, String street, YearMonth month) {}

    @GetMapping
    ModelAndView page(@RequestParam Optional<String> street, @RequestParam(defaultValue = "0") long before) {
        var actor = signedIn.actor();
        var wanted = street.filter(code -> !code.isBlank());
        var found = views.page(actor, wanted, before, ROWS + 1);
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        var streets = rights.streets(actor);
        return new ModelAndView("payments/list")
                .addObject("rows", shown.stream().map(this::row).toList())
                .addObject("streets", streets)
                .addObject("street", wanted.orElse(""))
                .addObject("before", before)
                .addObject("next", more ? shown.get(ROWS - 1).id() : null)
                .addObject(
                        "mine",
                        streets.stream()
                                .filter(one -> actor.holds(RosterRights.MAKER, one.code()))
                                .toList())
                .addObject("months", months());
    }

    @PostMapping
    ModelAndView make(
            @RequestParam String street, @RequestParam YearMonth month, RedirectAttributes next, Locale locale) {
        try {
            var made = rosters.make(signedIn.actor(), street, month);
            next.addFlashAttribute("done", texts.getMessage("payments.made", null, locale));
            next.addFlashAttribute("withoutAccount", made.withoutAccount());
            return new ModelAndView("redirect:/payments/" + made.id());
        } catch (Refusal refusal) {
            var page = page(Optional.of(street), 0);
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("refused", texts.getMessage(refusal, locale)).addObject("month", month);
        }
    }

    private Row row(Roster roster) {
        return new Row(roster, units.get(roster.street()).name(), YearMonth.from(roster.month()));
    }

    private List<YearMonth> months() {
        var now = YearMonth.now(clock);
        return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
    }
}
