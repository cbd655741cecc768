package org.banjie.organisations.register.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.rules.RegisterTables;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What whoever works on a registration should see: the opinions so far, lateness, whether the applicant may apply. */
@Component
public class ReviewShown {

    private final Cases cases;
    private final Officers officers;
    private final JointReview review;
    private final RegisterTables tables;
    private final Sentences sentences;
    private final Clock clock;

    ReviewShown(
            Cases cases,
            Officers officers,
            JointReview review,
            RegisterTables tables,
            Sentences sentences,
            Clock clock) {
        this.cases = cases;
        this.officers = officers;
        this.review = review;
        this.tables = tables;
        this.sentences = sentences;
        this.clock = clock;
    }

    public Map<String, String> of(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        var application = review.application(found.caseNo());
        review.replies(found.caseNo())
                .forEach(reply -> shown.put(
                        text("party." + reply.party(), locale),
                        text("opinion." + reply.outcome(), locale) + "　" + reply.reason()));
        application.uscc().ifPresent(uscc -> {
            var may = officers.isLegalRep(uscc, cases.applicant(found.caseNo()).idNo());
            shown.put(text("fact.applicant", locale), text("fact.applicant." + may, locale));
        });
        late(application, "consentOn", "consentDays", shown, locale);
        late(application, "liquidationEndedOn", "liquidationDays", shown, locale);
        return shown;
    }

    /** Late is not refused by the ordinances: the desk has to know of it. */
    private void late(
            OrganisationApplication application, String field, String time, Map<String, String> shown, Locale locale) {
        var days = tables.time(time);
        application
                .day(field)
                .filter(day -> day.plusDays(days).isBefore(LocalDate.now(clock)))
                .ifPresent(day ->
                        shown.put(text("fact.late", locale), text("fact.late." + field, locale, day.toString(), days)));
    }

    private String text(String key, Locale locale, Object... facts) {
        return sentences.in(locale, "organisations." + key, facts);
    }
}
