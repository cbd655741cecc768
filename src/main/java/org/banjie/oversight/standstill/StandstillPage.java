package org.banjie.oversight.standstill;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.casework.standstill.Standstill.Why;
import org.banjie.site.MenuEntry;
import org.banjie.site.Slice;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators and auditors see which cases do not go on, and what to do about each. */
@Controller
class StandstillPage {

    static final String PATH = "/oversight/standstill";

    static final Circle LOOKING =
            Circle.of("standstill.may.look", Roles.ADMINISTRATOR, Roles.AUDITOR).saying("standstill.barred");

    /** Who is told of them; auditors read along and mend nothing. */
    static final Circle MENDING = Circle.of("standstill.may.mend", Roles.ADMINISTRATOR);

    private static final int ROWS = 50;

    /** Where something can be done; everywhere else it is the page of the running case. */
    private static final Map<Why, String> PLACES =
            Map.of(Why.FAILED, "/studio/running/incidents", Why.NO_PROCESS, "/oversight/journal?chain=");

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final StandstillRows rows;
    private final MessageSource texts;

    StandstillPage(SignedIn signedIn, Recusals recusals, StandstillRows rows, MessageSource texts) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.rows = rows;
        this.texts = texts;
    }

    @Bean
    static MenuEntry standstillEntry() {
        return new MenuEntry("standstill.title", PATH, LOOKING.roles(), 93, "site.menu.running");
    }

    @Bean
    static Circle lookingAtStandstill() {
        return LOOKING;
    }

    @Bean
    static Circle mendingStandstill() {
        return MENDING;
    }

    /** @param todo what to do, and {@code href} where */
    record Row(String caseNo, String why, String place, Instant since, String todo, String href) {}

    /** @param after key of the last row of the page before */
    @GetMapping(PATH)
    ModelAndView page(@RequestParam(defaultValue = "") String after, Locale locale) {
        var hidden = recusals.casesBarredFor(signedIn.demand(LOOKING).uid());
        var shown = Slice.of(rows.page(after, hidden, ROWS + 1), ROWS);
        return new ModelAndView("oversight/standstill")
                .addObject("rows", shown.map(row -> row(row, locale)).rows())
                .addObject("count", rows.count(hidden))
                .addObject("after", after)
                .addObject("next", shown.next(StandstillRows.Row::key));
    }

    private Row row(StandstillRows.Row row, Locale locale) {
        var why = row.why().name();
        return new Row(
                row.caseNo(),
                texts.getMessage("standstill.why." + why, null, locale),
                row.place(),
                row.foundAt(),
                texts.getMessage("standstill.do." + why, null, locale),
                href(row));
    }

    private static String href(StandstillRows.Row row) {
        var place = PLACES.getOrDefault(row.why(), "/studio/running/cases/");
        return row.why() == Why.FAILED ? place : place + row.caseNo();
    }
}
