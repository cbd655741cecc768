package org.banjie.organisations.register.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.banjie.organisations.register.rules.RegisterTables;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What whoever works on a registration should see: the opinions so far, lateness, whether the applicant may apply. */
@Component
public class ReviewShown {

    /** How many are named. */
    private static final int SIMILAR = 20;

    private final Cases cases;
    private final Organisations register;
    private final Officers officers;
    private final Certificates certificates;
    private final JointReview review;
    private final RegisterTables tables;
    private final Sentences sentences;
    private final Clock clock;

    ReviewShown(
            Cases cases,
            Organisations register,
            Officers officers,
            Certificates certificates,
            JointReview review,
            RegisterTables tables,
            Sentences sentences,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.officers = officers;
        this.certificates = certificates;
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
        if (application.establishes()) similar(application, shown, locale);
        late(application, "consentOn", "consentDays", shown, locale);
        late(application, "liquidationEndedOn", "liquidationDays", shown, locale);
        if (application.category().equals("RENEWAL")) lateRenewal(found, application, shown, locale);
        return shown;
    }

    /** 社会团体登记管理条例第十三条第二项: the desk sees whom this one would be next to. */
    private void similar(OrganisationApplication application, Map<String, String> shown, Locale locale) {
        var names = register.inSector(application.type(), application.sector(), SIMILAR);
        if (!names.isEmpty()) shown.put(text("fact.similar", locale), String.join("、", names));
    }

    /** 届满三十日前: a late renewal is possible, the desk has to know that it is one. */
    private void lateRenewal(
            Case found, OrganisationApplication application, Map<String, String> shown, Locale locale) {
        var days = tables.time("renewalDays");
        var applied = LocalDate.ofInstant(found.handedInAt(), clock.getZone());
        application
                .uscc()
                .flatMap(certificates::current)
                .filter(current -> !current.renewedAheadOf(applied))
                .map(Certificates.Certificate::validUntil)
                .filter(until -> until.minusDays(days).isBefore(applied))
                .ifPresent(until -> shown.put(
                        text("fact.late", locale), text("fact.late.renewal", locale, until.toString(), days)));
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
