package org.banjie.organisations.register.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** What an organisation on the register may apply for: it is there, and what is to become of it is allowed. */
@Component
class RegisteredRules {

    private final Organisations register;
    private final Certificates certificates;
    private final NameRules names;
    private final OfficerRules officers;
    private final Clock clock;

    RegisteredRules(
            Organisations register, Certificates certificates, NameRules names, OfficerRules officers, Clock clock) {
        this.register = register;
        this.certificates = certificates;
        this.names = names;
        this.officers = officers;
        this.clock = clock;
    }

    List<InputError> check(OrganisationApplication application) {
        if (application.uscc().isEmpty()) return List.of();
        return register.find(application.uscc().get())
                .filter(Organisation::live)
                .map(found -> check(application, found))
                .orElseGet(() -> List.of(RegisterFault.of("uscc", "not-registered")));
    }

    private List<InputError> check(OrganisationApplication application, Organisation found) {
        return switch (application.category()) {
            case "CHANGE" -> all(certified(found), change(application, found));
            case "CHARTER" -> certified(found);
            case "RENEWAL" -> renewal(found);
            default -> List.of();
        };
    }

    private List<InputError> change(OrganisationApplication application, Organisation found) {
        var wrong = new ArrayList<InputError>();
        if (application.items("items").isEmpty()) wrong.add(RegisterFault.of("items", "nothing-changes"));
        wrong.addAll(names.check("newName", found.type(), Typed.name(application.text("newName"))));
        var idNo = IdentityPaper.normal(application.text("newLegalRepId"));
        var next =
                new OrganisationApplication.Officer("CHAIR", application.text("newLegalRep"), idNo, true, false, false);
        if (!idNo.isBlank()) wrong.addAll(officers.bars("newLegalRepId", found.type(), next, found.uscc()));
        return wrong;
    }

    /** Late or not, it can be renewed; once ahead of its time is enough. */
    private List<InputError> renewal(Organisation found) {
        return wrong(
                found,
                current -> current.renewedAheadOf(LocalDate.now(clock)),
                "already-renewed",
                current -> current.validFrom());
    }

    /** Nothing changes under a certificate whose time is over: the renewal comes first. */
    private List<InputError> certified(Organisation found) {
        return wrong(
                found,
                current -> current.expiredOn(LocalDate.now(clock)),
                "certificate-expired",
                Certificates.Certificate::validUntil);
    }

    private List<InputError> wrong(
            Organisation found,
            Predicate<Certificates.Certificate> is,
            String code,
            Function<Certificates.Certificate, LocalDate> day) {
        return certificates.current(found.uscc()).filter(is).stream()
                .map(current -> RegisterFault.of("uscc", code, day.apply(current)))
                .toList();
    }

    private static List<InputError> all(List<InputError> some, List<InputError> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
