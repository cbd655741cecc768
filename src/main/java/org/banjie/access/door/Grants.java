package org.banjie.access.door;

import org.banjie.access.ActorAuthentication;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Rules for addresses that no controller of ours answers. */
final class Grants {

    private Grants() {}

    /** Whoever holds that role in any office. */
    static AuthorizationManager<RequestAuthorizationContext> role(String role) {
        return (who, where) -> new AuthorizationDecision(
                who.get() instanceof ActorAuthentication known && known.actor().holds(role));
    }
}
