package org.banjie.organisations.register.publication;

import java.util.List;
import java.util.Locale;
import org.banjie.numbers.Typed;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Changes;
import org.banjie.organisations.register.FoundedBy;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.Organisations;
import org.banjie.organisations.register.PublicCredit;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** The register as anybody may read it. */
@Component
class PublicRegister {

    private final Organisations register;
    private final FoundedBy founders;
    private final Officers officers;
    private final Certificates certificates;
    private final Changes changes;
    private final List<PublicCredit> credit;

    PublicRegister(
            Organisations register,
            FoundedBy founders,
            Officers officers,
            Certificates certificates,
            Changes changes,
            List<PublicCredit> credit) {
        this.register = register;
        this.founders = founders;
        this.officers = officers;
        this.certificates = certificates;
        this.changes = changes;
        this.credit = credit;
    }

    /** @param after the last code of the page before; empty for the first page */
    List<Organisation> find(String name, String after, int limit) {
        return register.having(Typed.name(name), after, limit);
    }

    /** @throws Refusal NOT_FOUND when no organisation has or had that code */
    PublishedOrganisation get(String uscc, Locale locale) {
        var found = register.find(uscc)
                .orElseThrow(() ->
                        new Refusal(RefusalKind.NOT_FOUND, "unknown-organisation", "organisations.unknown", uscc));
        return new PublishedOrganisation(
                found,
                founders.of(uscc),
                officers.of(uscc),
                certificates.current(uscc).orElse(null),
                changes.of(uscc),
                credit(uscc, locale));
    }

    private List<PublicCredit.Line> credit(String uscc, Locale locale) {
        return credit.stream().flatMap(one -> one.of(uscc, locale).stream()).toList();
    }
}
