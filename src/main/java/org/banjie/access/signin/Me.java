package org.banjie.access.signin;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who they are here. */
@RestController
class Me {

    private final SignedIn signedIn;
    private final Marks marks;

    Me(SignedIn signedIn, Marks marks) {
        this.signedIn = signedIn;
        this.marks = marks;
    }

    /**
     * @param mark of this person as pages have it, which ask whether it is still the same one
     * @param grants {@code role@unit}; for a partner system what its key may do, {@code create-case@assistance}
     */
    record Answer(String uid, String name, String mark, ActorType type, List<String> grants) {

        static Answer of(Actor actor, String mark) {
            var grants = actor.grants().stream().map(Grant::toString).sorted().toList();
            return new Answer(actor.uid(), actor.name(), mark, actor.type(), grants);
        }
    }

    @GetMapping("/api/v1/me")
    Answer me() {
        var actor = signedIn.actor();
        return Answer.of(actor, marks.of(actor));
    }
}
