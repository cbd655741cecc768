package org.banjie.organisations.register.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.finding.Finder;
import org.banjie.finding.Sought;
import org.banjie.kinds.Kinds;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Changes;
import org.banjie.organisations.register.DossierPart;
import org.banjie.organisations.register.DossierRights;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.Organisations;
import org.banjie.organisations.register.dossier.Dossier.Row;
import org.banjie.organisations.register.dossier.Dossier.Section;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the file of an organisation together. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    /** Of the cases of one organisation; no organisation has as many in thirty years. */
    private static final int CASES = 200;

    private final SignedIn signedIn;
    private final Organisations register;
    private final Officers officers;
    private final Certificates certificates;
    private final Changes changes;
    private final Cases cases;
    private final Finder finder;
    private final Rights rights;
    private final Recusals recusals;
    private final Kinds kinds;
    private final List<DossierPart> parts;

    Dossiers(
            SignedIn signedIn,
            Organisations register,
            Officers officers,
            Certificates certificates,
            Changes changes,
            Cases cases,
            Finder finder,
            Rights rights,
            Recusals recusals,
            Kinds kinds,
            List<DossierPart> parts) {
        this.signedIn = signedIn;
        this.register = register;
        this.officers = officers;
        this.certificates = certificates;
        this.changes = changes;
        this.cases = cases;
        this.finder = finder;
        this.rights = rights;
        this.recusals = recusals;
        this.kinds = kinds;
        this.parts = parts;
    }

    /** @throws Refusal BARRED for who may not read such files; NOT_FOUND when no organisation has or had that code */
    Dossier get(String uscc, Locale locale) {
        var actor = signedIn.demand(DossierRights.READING);
        var found = register.find(uscc)
                .orElseThrow(() ->
                        new Refusal(RefusalKind.NOT_FOUND, "unknown-organisation", "organisations.unknown", uscc));
        var known = cases(actor, found);
        return new Dossier(
                found,
                certificates.current(uscc).orElse(null),
                officers.of(uscc),
                rows(known, one -> one.closedAt() == null, locale),
                rows(known, one -> one.closedAt() != null, locale),
                sections(actor, uscc));
    }

    /** Those that name its code, whoever applied for it, and those that changed the register: a founding had no code yet. */
    private List<Case> cases(Actor actor, Organisation found) {
        var units = actor.grants().stream().map(Grant::unit).distinct().toList();
        var naming = finder.cases(Sought.of(found.uscc()), units, rights.kindsFor(actor), CASES);
        var registered = changes.of(found.uscc()).stream().map(Changes.Change::caseNo);
        var numbers = Stream.of(naming.stream(), registered, Stream.of(found.caseNo()))
                .flatMap(all -> all)
                .distinct()
                .toList();
        var all = cases.byNumber(numbers).values().stream()
                .sorted(Comparator.comparing(Case::handedInAt)
                        .thenComparing(Case::caseNo)
                        .reversed())
                .toList();
        return rights.visibleAmong(actor, all);
    }

    private List<Row> rows(List<Case> all, Predicate<Case> which, Locale locale) {
        return all.stream()
                .filter(which)
                .map(one -> new Row(
                        one.caseNo(),
                        kinds.get(one.kind()).matter(one.category()).in(locale),
                        one.status().name(),
                        one.handedInAt()))
                .toList();
    }

    private List<Section> sections(Actor actor, String uscc) {
        var barred = recusals.casesBarredFor(actor.uid());
        return parts.stream()
                .map(part -> new Section(
                        part.title(),
                        part.of(actor, uscc).stream()
                                .filter(line -> line.caseNo() == null || !barred.contains(line.caseNo()))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }
}
