package org.banjie.casework.granting;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.kinds.Excluded;
import org.banjie.kinds.Excluded.Whose;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.GrantsOnFile;
import org.banjie.kinds.own.GrantsOnFile.Running;
import org.springframework.stereotype.Component;

/**
 * What somebody has already, or has applied for, that excludes what is applied for, or is counted against it, as the guide
 * says. Of two applications neither keeps the other out: whichever is decided first does.
 */
@Component
public class Exclusions {

    private final GrantsOnFile granted;
    private final AppliedFor applied;
    private final PeopleOfCase people;
    private final Cases cases;
    private final Kinds kinds;

    Exclusions(GrantsOnFile granted, AppliedFor applied, PeopleOfCase people, Cases cases, Kinds kinds) {
        this.granted = granted;
        this.applied = applied;
        this.people = people;
        this.cases = cases;
        this.kinds = kinds;
    }

    /**
     * Whoever asks decides who may know.
     *
     * @param idNos of whom it is applied for; none for numbers that are not known
     * @param category what of the kind; null where it has no categories
     */
    public List<MetTerm> of(Kind kind, String category, Collection<String> idNos) {
        var terms =
                kind.excludes().stream().filter(term -> term.concerns(category)).toList();
        if (terms.isEmpty() || idNos.isEmpty()) return List.of();
        var has = Stream.of(Whose.values()).flatMap(whose -> granted(terms, whose, idNos));
        return Stream.concat(has, applied.meeting(terms, idNos)).toList();
    }

    /** Those of a case, for everybody it is applied for. */
    public List<MetTerm> of(Case found) {
        var kind = kinds.get(found.kind());
        if (kind.excludes().isEmpty()) return List.of();
        return of(kind, found.category(), people.of(found)).stream()
                .filter(met -> !met.by().caseNo().equals(found.caseNo()))
                .toList();
    }

    /** What keeps it from being decided; until the transaction ends nothing else is decided for the same person. */
    List<MetTerm> refusing(Case found) {
        var applicant = cases.applicant(found.caseNo()).idNo();
        if (!applicant.isBlank()) granted.oneAfterAnother(applicant);
        return of(found).stream().filter(MetTerm::refuses).toList();
    }

    private Stream<MetTerm> granted(List<Excluded> all, Whose whose, Collection<String> idNos) {
        var terms = all.stream().filter(term -> term.of() == whose).toList();
        if (terms.isEmpty()) return Stream.empty();
        var running = whose == Whose.HOUSEHOLD ? granted.runningInHouseholdOf(idNos) : granted.runningOf(idNos);
        if (running.isEmpty()) return Stream.empty();
        var by = cases.byNumber(running.stream().map(Running::caseNo).toList());
        return running.stream()
                .filter(one -> by.containsKey(one.caseNo()))
                .flatMap(one -> granted(terms, one, by.get(one.caseNo())));
    }

    private Stream<MetTerm> granted(List<Excluded> terms, Running one, Case by) {
        var category = one.category() == null ? by.category() : one.category();
        var what = kinds.get(by.kind()).matter(category);
        return terms.stream()
                .filter(term -> term.means(by.kind(), category))
                .map(term -> new MetTerm(term, by, what, one.since(), true));
    }
}
