package org.banjie.access.door;

import org.banjie.access.ActorAuthentication;
import org.banjie.access.Circle;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Rules for addresses that no controller of ours answers. */
final class DoorRules {

    private DoorRules() {}

    /** Whoever belongs to that circle. */
    static AuthorizationManager<RequestAuthorizationContext> of(Circle circle) {
        return (who, where) ->
                new AuthorizationDecision(who.get() instanceof ActorAuthentication known && circle.has(known.actor()));
    }
}
