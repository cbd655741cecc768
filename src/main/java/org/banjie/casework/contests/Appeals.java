package org.banjie.casework.contests;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.contests.Contests;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** What belongs to a case as its appeal or as what its appeal is against, for whoever may see both. */
@Component
public class Appeals {

    private final Contests contests;
    private final Contesting contesting;
    private final Cases cases;
    private final Rights rights;
    private final Kinds kinds;

    Appeals(Contests contests, Contesting contesting, Cases cases, Rights rights, Kinds kinds) {
        this.contests = contests;
        this.contesting = contesting;
        this.cases = cases;
        this.rights = rights;
        this.kinds = kinds;
    }

    /** The case that this one is against. */
    public Optional<Case> contested(Actor actor, Case appeal) {
        return contests.contestedBy(appeal.caseNo())
                .flatMap(no -> seen(actor, List.of(no)).stream().findFirst());
    }

    /** The appeals against a case, newest first. */
    public List<Case> against(Actor actor, Case found) {
        return seen(actor, contests.against(found.caseNo()));
    }

    /** The kinds by which this person could appeal against that case today, whose they are or for whom they take it in. */
    public List<Kind> open(Actor actor, Case found) {
        if (!found.status().isClosed()) return List.of();
        var fitting = kinds.all().stream()
                .filter(kind -> kind.contests() != null && kind.applicant() == found.applicantType())
                .filter(kind -> files(actor, kind))
                .toList();
        return fitting.isEmpty() || !contesting.isOpen(found, actor) ? List.of() : fitting;
    }

    private static boolean files(Actor actor, Kind kind) {
        return actor.staff() ? actor.roles().stream().anyMatch(kind.fillableBy()::contains) : kind.offered();
    }

    private List<Case> seen(Actor actor, Collection<String> numbers) {
        var found = cases.byNumber(numbers);
        return numbers.stream()
                .map(found::get)
                .filter(one -> one != null && maySee(actor, one))
                .toList();
    }

    private boolean maySee(Actor actor, Case one) {
        return actor.staff() ? !rights.visibleAmong(actor, List.of(one)).isEmpty() : rights.isTheirs(actor, one);
    }
}
