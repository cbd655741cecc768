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

    HeaderVisitors(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Visitor> current() {
        return signedIn.find().map(HeaderVisitors::visitor);
    }

    private static Visitor visitor(Actor actor) {
        return new Visitor(actor.name(), actor.roles(), actor.type() == ActorType.APPLICANT);
    }
}
