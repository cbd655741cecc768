package org.banjie.funeral.arrangement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Causes;
import org.banjie.casework.facts.Offices;
import org.banjie.flow.BpmnBean;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.certificate.Certificates;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.unclaimed.Unclaiming;
import org.banjie.funeral.arrangement.words.Answered;
import org.banjie.funeral.booking.Bookings;
import org.banjie.funeral.booking.Part;
import org.banjie.funeral.booking.Storage;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Settings;
import org.banjie.numbers.IdentityPaper;

/** The verbs of the funeral model about people and papers: {@code ${funeral.take(caseNo)}}. */
@BpmnBean("funeral")
public class FuneralSteps {

    private final TheDeceased deceased;
    private final Arrangers arrangers;
    private final Certificates certificates;
    private final Unclaiming unclaimed;
    private final Bookings bookings;
    private final Storage storage;
    private final Hours hours;
    private final Cases cases;
    private final CaseAnswers answers;
    private final Causes causes;
    private final Units units;
    private final Offices offices;
    private final Settings settings;
    private final Clock clock;

    FuneralSteps(
            TheDeceased deceased,
            Arrangers arrangers,
            Certificates certificates,
            Unclaiming unclaimed,
            Bookings bookings,
            Storage storage,
            Hours hours,
            Cases cases,
            CaseAnswers answers,
            Causes causes,
            Units units,
            Offices offices,
            Settings settings,
            Clock clock) {
        this.deceased = deceased;
        this.arrangers = arrangers;
        this.certificates = certificates;
        this.unclaimed = unclaimed;
        this.bookings = bookings;
        this.storage = storage;
        this.hours = hours;
        this.cases = cases;
        this.answers = answers;
        this.causes = causes;
        this.units = units;
        this.offices = offices;
        this.settings = settings;
        this.clock = clock;
    }

    /** A death is reported: the hours run. */
    public void open(String caseNo) {
        var said = said(caseNo, "application");
        deceased.open(caseNo, said);
        hours.run(deceased.get(caseNo));
        arrangers.record(caseNo, said);
    }

    /** Whether the house itself opened it, to offer a covered funeral. */
    public boolean isOffer(String caseNo) {
        return cases.get(caseNo).filedBy().equals("system");
    }

    public void notified(String caseNo) {
        deceased.notified(caseNo);
        hours.run(deceased.get(caseNo));
    }

    /** What the first call has brought: who has died, who arranges, whether there is a certificate. */
    public void take(String caseNo) {
        var said = said(caseNo, "intake");
        learn(caseNo, said);
        arrangers.record(caseNo, said);
        unclaimed.take(caseNo, said);
        if (said.has("arrangerId")) cases.identify(caseNo, IdentityPaper.normal(said.text("arrangerId")));
        certificates.record(caseNo, said, by(caseNo));
        hours.shown(caseNo);
    }

    public void recordCertificate(String caseNo) {
        var said = said(caseNo, "death-certificate");
        learn(caseNo, said);
        certificates.record(caseNo, said, by(caseNo));
        hours.shown(caseNo);
    }

    /** The police lets the body go. */
    public void release(String caseNo) {
        certificates.release(caseNo, said(caseNo, "police-release"), by(caseNo));
        hours.shown(caseNo);
    }

    public boolean hasCertificate(String caseNo) {
        return certificateIs(caseNo, "VERIFIED");
    }

    /** @param state PENDING, POLICE or VERIFIED */
    public boolean certificateIs(String caseNo, String state) {
        return certificates.of(caseNo).state().equals(state);
    }

    public boolean isOver(String caseNo) {
        return cases.get(caseNo).status().isClosed();
    }

    public Date collectBy(String caseNo) {
        return Date.from(hours.collectBy(deceased.get(caseNo)));
    }

    public Date certificateBy(String caseNo) {
        return Date.from(hours.certificateBy(deceased.get(caseNo)));
    }

    /** The morning of the day on which the family is called again. */
    public Date callBackOn(String caseNo) {
        var days = Long.parseLong(settings.value("funeral", "callBackDays"));
        return Date.from(LocalDate.now(clock)
                .plusDays(days)
                .atTime(8, 0)
                .atZone(clock.getZone())
                .toInstant());
    }

    /** The village's steward; the home where nobody has named the village yet. */
    public String steward(String caseNo) {
        var area = units.get(cases.get(caseNo).area());
        return area.level() == UnitLevel.VILLAGE
                ? new Grant(Roles.FUNERAL_STEWARD, area.code()).toString()
                : offices.district(caseNo, Roles.FUNERAL_DISPATCHER);
    }

    /** As {@link Offices#applicantOrDistrict}, which models asked for by this name before. */
    public String arrangerOr(String caseNo, String role) {
        return offices.applicantOrDistrict(caseNo, role);
    }

    /**
     * What was booked for the funeral is given back before it is called off.
     *
     * @throws org.banjie.refusal.Refusal CONFLICT when the vehicle has left
     */
    public void giveBack(String caseNo) {
        storage.giveBack(caseNo, Part.CABINET, Actor.SYSTEM);
        bookings.of(caseNo).stream()
                .filter(booking -> booking.state().isLive())
                .forEach(booking -> bookings.release(booking.id(), Actor.SYSTEM));
    }

    private void learn(String caseNo, Answered said) {
        deceased.learn(caseNo, said);
        deceased.tell(cases.get(caseNo));
    }

    private Answered said(String caseNo, String form) {
        return new Answered(answers.latest(caseNo, form).orElseThrow());
    }

    private String by(String caseNo) {
        return causes.orLastMove(caseNo).orElseThrow().by();
    }
}
