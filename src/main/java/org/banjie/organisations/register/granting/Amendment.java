package org.banjie.organisations.register.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.numbers.IdentityPaper;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Changes;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.springframework.stereotype.Component;

/** What is granted to an organisation on the register: change, charter, renewal, deregistration. */
@Component
class Amendment {

    private static final String LEGAL_REP = "LEGAL_REP";

    private final Organisations register;
    private final Officers officers;
    private final Certificates certificates;
    private final Changes changes;
    private final Registration registration;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    Amendment(
            Organisations register,
            Officers officers,
            Certificates certificates,
            Changes changes,
            Registration registration,
            Districts districts,
            Journal journal,
            Clock clock) {
        this.register = register;
        this.officers = officers;
        this.certificates = certificates;
        this.changes = changes;
        this.registration = registration;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    void apply(Case found, OrganisationApplication application, String by) {
        var today = LocalDate.now(clock);
        var organisation = register.find(application.uscc().orElseThrow()).orElseThrow();
        switch (application.category()) {
            case "CHANGE" -> change(found.caseNo(), application, organisation, today);
            case "CHARTER" -> charter(found.caseNo(), organisation, today);
            case "RENEWAL" -> renew(found.caseNo(), organisation, today);
            case "DEREGISTRATION" -> end(found.caseNo(), organisation, today);
            default -> throw new IllegalStateException("No such matter: " + application.category());
        }
        var detail = Map.of("uscc", organisation.uscc());
        journal.record(new Act(found.caseNo(), by, districts.of(found), "registered", detail));
    }

    private void change(
            String caseNo, OrganisationApplication application, Organisation organisation, LocalDate today) {
        for (var item : application.items("items")) {
            if (item.equals(LEGAL_REP)) legalRep(caseNo, application, organisation, today);
            else item(caseNo, Changes.Item.valueOf(item), application, organisation, today);
        }
        reissue(caseNo, organisation, today);
    }

    /** The new paper takes over the time of the old one; where none was ever on file, a time begins. */
    private void reissue(String caseNo, Organisation organisation, LocalDate today) {
        certificates
                .current(organisation.uscc())
                .ifPresentOrElse(
                        old -> certificates.add(organisation.uscc(), caseNo, today, old.validUntil()),
                        () -> registration.certify(organisation.uscc(), organisation.type(), caseNo, today));
    }

    private void item(
            String caseNo,
            Changes.Item item,
            OrganisationApplication application,
            Organisation organisation,
            LocalDate today) {
        var was =
                switch (item) {
                    case NAME -> organisation.name();
                    case ADDRESS -> organisation.address();
                    case FUND -> organisation.fund().toPlainString();
                    case PURPOSE -> organisation.purpose();
                    case SCOPE -> organisation.scope();
                    case ACTIVITY_AREA -> organisation.activityArea();
                    case COMPETENT_UNIT -> organisation.competentUnit();
                };
        var becomes = application.text(item.answer).strip();
        changes.set(organisation.uscc(), item, becomes);
        changes.add(new Changes.Change(organisation.uscc(), caseNo, item.name(), was, becomes, today));
    }

    private void legalRep(
            String caseNo, OrganisationApplication application, Organisation organisation, LocalDate today) {
        var was = officers.legalRep(organisation.uscc());
        officers.leave(organisation.uscc(), false, today);
        var name = application.text("newLegalRep").strip();
        var idNo = IdentityPaper.normal(application.text("newLegalRepId"));
        var post = was.map(Officers.Post::post).orElse("CHAIR");
        officers.add(
                organisation.uscc(), new OrganisationApplication.Officer(post, name, idNo, true, false, false), today);
        var before = was.map(Officers.Post::name).orElse(null);
        changes.add(new Changes.Change(organisation.uscc(), caseNo, LEGAL_REP, before, name, today));
    }

    private void charter(String caseNo, Organisation organisation, LocalDate today) {
        var version = certificates.approveCharter(organisation.uscc(), caseNo, today);
        changes.add(new Changes.Change(organisation.uscc(), caseNo, "CHARTER", null, String.valueOf(version), today));
    }

    private void renew(String caseNo, Organisation organisation, LocalDate today) {
        var old = certificates.current(organisation.uscc());
        var from = old.map(one -> one.renewedFrom(today)).orElse(today);
        registration.certify(organisation.uscc(), organisation.type(), caseNo, from);
        var becomes = certificates.current(organisation.uscc()).orElseThrow().validUntil();
        var was = old.map(one -> one.validUntil().toString()).orElse(null);
        changes.add(new Changes.Change(organisation.uscc(), caseNo, "RENEWAL", was, becomes.toString(), today));
    }

    private void end(String caseNo, Organisation organisation, LocalDate today) {
        register.end(organisation.uscc(), today);
        officers.leave(organisation.uscc(), true, today);
        changes.add(new Changes.Change(organisation.uscc(), caseNo, "DEREGISTRATION", null, null, today));
    }
}
