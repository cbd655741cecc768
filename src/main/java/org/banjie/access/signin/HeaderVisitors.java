package org.banjie.access.signin;

import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.site.Visitor;
import org.banjie.site.Visitors;
import org.springframework.stereotype.Component;

/** Tells the frame of every page who is signed in. */
@Component
class HeaderVisitors implements Visitors {

    private final SignedIn signedIn;
    private final Marks marks;

    HeaderVisitors(SignedIn signedIn, Marks marks) {
        this.signedIn = signedIn;
        this.marks = marks;
    }

    @Override
    public Optional<Visitor> current() {
        return signedIn.find().map(this::visitor);
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(actor.name(), marks.of(actor), actor.roles(), actor.type() == ActorType.APPLICANT);
    }
}
