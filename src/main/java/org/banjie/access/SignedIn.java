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

    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? Optional.of(known.actor())
                : Optional.empty();
    }
}
