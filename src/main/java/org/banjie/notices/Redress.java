package org.banjie.notices;

import java.time.LocalDate;
import java.util.Locale;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Remedies;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Where a decision can be objected to and until when, as the decision itself says it in print. */
@Component
public class Redress {

    private final Catalogue catalogue;
    private final WorkingCalendar calendar;

    Redress(Catalogue catalogue, WorkingCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /**
     * The ways there are (行政复议, 行政诉讼).
     *
     * @param reconsiderBy last day, null while it is not known when the decision was received
     * @param reconsiderBasis the articles
     * @param reconsiderDesk where the government takes applications; null where that is not said
     * @param sueBy likewise
     */
    public record Ways(
            String reconsiderAt,
            String reconsiderAtEn,
            int reconsiderDays,
            LocalDate reconsiderBy,
            String reconsiderBasis,
            Remedies.Desk reconsiderDesk,
            String sueAt,
            String sueAtEn,
            int sueMonths,
            LocalDate sueBy) {

        /** In English where there is a name for it. */
        public String reconsiderAt(Locale locale) {
            return named(reconsiderAt, reconsiderAtEn, locale);
        }

        public String sueAt(Locale locale) {
            return named(sueAt, sueAtEn, locale);
        }

        /** Where the government takes applications. */
        public String address(Locale locale) {
            return named(reconsiderDesk.address(), reconsiderDesk.addressEn(), locale);
        }

        /** How one applies there, and what it costs. */
        public String how(Locale locale) {
            return named(reconsiderDesk.how(), reconsiderDesk.howEn(), locale);
        }

        private static String named(String chinese, String english, Locale locale) {
            return english == null || !locale.getLanguage().equals("en") ? chinese : english;
        }
    }

    /**
     * @param servedOn when the applicant got the decision; null when that is not known. No day on record, however
     *     wrong, makes the time shorter than it is from the decision (行政复议法第二十条)
     */
    public Ways against(LocalDate decidedOn, LocalDate servedOn) {
        var law = catalogue.remedies(decidedOn);
        var receivedOn = servedOn != null && servedOn.isBefore(decidedOn) ? decidedOn : servedOn;
        return new Ways(
                law.reconsiderationTo(),
                law.reconsiderationToEn(),
                law.reconsiderationDays(),
                receivedOn == null ? null : calendar.due(receivedOn, law.reconsiderationDays(), DayUnit.CALENDAR),
                law.reconsiderationBasis(),
                law.reconsiderationDesk(),
                law.litigationTo(),
                law.litigationToEn(),
                law.litigationMonths(),
                receivedOn == null ? null : calendar.dueInMonths(receivedOn, law.litigationMonths()));
    }
}
