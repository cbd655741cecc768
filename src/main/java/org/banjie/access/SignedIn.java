package org.banjie.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who the current request belongs to. */
@Component
public class SignedIn {

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in, or outside a request */
    public Actor actor() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Whoever is signed in, if they belong to that circle. @throws org.banjie.refusal.Refusal BARRED for all others */
    public Actor demand(Circle circle) {
        return circle.demand(actor());
    }

    /** Whether whoever is signed in belongs to that circle. */
    public boolean may(Circle circle) {
        return find().filter(circle::has).isPresent();
    }

    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? Optional.of(known.actor())
                : Optional.empty();
    }
}
