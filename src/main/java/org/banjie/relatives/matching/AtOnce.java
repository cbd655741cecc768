package org.banjie.relatives.matching;

import java.util.List;
import org.banjie.background.Foreman;
import org.banjie.relatives.GrantsToMatch;
import org.banjie.relatives.register.RegisterChanged;
import org.banjie.relatives.register.StaffRelations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A relation or a post that is declared has effect at once: the allowances of the people it is about are filed in the
 * same transaction, and the applications that run are held against the register straight after it.
 */
@Component
class AtOnce {

    private final StaffRelations relations;
    private final List<GrantsToMatch> grants;
    private final GrantMatch match;
    private final Foreman foreman;

    AtOnce(StaffRelations relations, List<GrantsToMatch> grants, GrantMatch match, Foreman foreman) {
        this.relations = relations;
        this.grants = grants;
        this.match = match;
        this.foreman = foreman;
    }

    @EventListener
    void changed(RegisterChanged change) {
        var persons = relations.around(change.person());
        grants.forEach(all -> match.suspects(all.with(persons)).forEach(match::file));
        foreman.wake(RunningCases.class);
    }
}
