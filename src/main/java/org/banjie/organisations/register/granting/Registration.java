package org.banjie.organisations.register.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.numbers.Uscc;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Changes;
import org.banjie.organisations.register.FoundedBy;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.springframework.stereotype.Component;

/** Founds an organisation on the register: its code, its officers, its first charter and certificate. */
@Component
class Registration {

    /** The first two characters of the code: civil affairs, and the type (GB 32100). */
    private static final Map<String, String> HEADS = Map.of("ASSOCIATION", "51", "SERVICE", "52");

    /** The setting of a type's own, where the bureau has made one. */
    private static final Map<String, String> YEARS =
            Map.of("ASSOCIATION", "associationCertificateYears", "SERVICE", "serviceCertificateYears");

    private final Organisations register;
    private final Officers officers;
    private final FoundedBy founders;
    private final Certificates certificates;
    private final Changes changes;
    private final Settings settings;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    Registration(
            Organisations register,
            Officers officers,
            FoundedBy founders,
            Certificates certificates,
            Changes changes,
            Settings settings,
            Districts districts,
            Journal journal,
            Clock clock) {
        this.register = register;
        this.officers = officers;
        this.founders = founders;
        this.certificates = certificates;
        this.changes = changes;
        this.settings = settings;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    void found(Case found, OrganisationApplication application, String by) {
        var today = LocalDate.now(clock);
        var district = districts.of(found);
        var uscc = code(application.type(), district).code();
        register.add(organisation(uscc, found, application, today));
        application.founders().forEach(founder -> founders.add(uscc, founder));
        application.officers().forEach(officer -> officers.add(uscc, officer, today));
        certificates.approveCharter(uscc, found.caseNo(), today);
        certify(uscc, application.type(), found.caseNo(), today);
        changes.add(new Changes.Change(uscc, found.caseNo(), "ESTABLISHMENT", null, application.name(), today));
        journal.record(new Act(found.caseNo(), by, district, "registered", Map.of("uscc", uscc)));
    }

    /** A certificate that begins on that day and lasts as long as the settings say for that type. */
    void certify(String uscc, String type, String caseNo, LocalDate from) {
        var years = Integer.parseInt(settings.find("organisations", YEARS.get(type))
                .orElseGet(() -> settings.value("organisations", "certificateYears")));
        certificates.add(uscc, caseNo, from, from.plusYears(years).minusDays(1));
    }

    private Uscc code(String type, String district) {
        var segment = settings.value("organisations", "codeSegment");
        var number = ("%0" + (8 - segment.length()) + "d").formatted(register.nextNumber());
        return Uscc.of(HEADS.get(type) + district, segment + number);
    }

    private static Organisation organisation(
            String uscc, Case found, OrganisationApplication application, LocalDate today) {
        return new Organisation(
                uscc,
                application.type(),
                application.name(),
                blankToNull(application.brand()),
                application.sector(),
                application.text("purpose"),
                application.text("scope"),
                blankToNull(application.text("activityArea")),
                found.area(),
                application.text("address"),
                application.money("fund"),
                blankToNull(application.text("competentUnit")),
                application.count("partyMembers"),
                today,
                null,
                found.caseNo(),
                Organisation.LIVE);
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
