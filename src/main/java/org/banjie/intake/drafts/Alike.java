package org.banjie.intake.drafts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/**
 * Finds what is under way already for whoever a draft is for, of the same kind and category. It is said before handing in
 * and nothing is refused: a second application may be meant.
 */
@Component
public class Alike {

    /** Cases of one person that are looked at; nobody has as many open ones. */
    private static final int MOST = 50;

    private final Cases cases;
    private final Rights rights;
    private final Kinds kinds;

    Alike(Cases cases, Rights rights, Kinds kinds) {
        this.cases = cases;
        this.rights = rights;
        this.kinds = kinds;
    }

    /** The newest such case; only one that may be seen anyway. */
    public Optional<Case> to(Actor actor, Draft draft) {
        var application = draft.application();
        var kind = kinds.get(draft.kind());
        var category = application.answers().path(kind.category().answer()).asText(null);
        return theirs(actor, application.applicant().number()).stream()
                .filter(one -> one.kind().equals(draft.kind())
                        && Objects.equals(one.category(), category)
                        && !one.status().isClosed())
                .findFirst();
    }

    private List<Case> theirs(Actor actor, String number) {
        if (actor.type() == ActorType.APPLICANT) return cases.ofAccount(actor.uid(), MOST);
        return number.isEmpty() ? List.of() : rights.visibleAmong(actor, cases.ofPerson(number, MOST));
    }
}
