package org.banjie.access.directory;

import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.stereotype.Component;

/** Checks a password the only way there is: by signing in to the directory with it. */
@Component
public class Passwords {

    private final BindAuthenticator bind;

    Passwords(LdapContextSource source, DirectorySettings settings) {
        var filter =
                "(&%s%s(%s={0}))".formatted(settings.peopleFilter(), settings.activeFilter(), settings.uidAttribute());
        this.bind = new BindAuthenticator(source);
        this.bind.setUserSearch(new FilterBasedLdapUserSearch(settings.people(), filter, source));
        this.bind.afterPropertiesSet();
    }

    /**
     * Whether the account is active and the password is its own.
     *
     * @throws AuthenticationException when the directory cannot be asked
     */
    public boolean match(String uid, String password) {
        // a bind without a password succeeds on many servers, as nobody
        if (uid.isBlank() || password.isEmpty()) return false;
        try {
            bind.authenticate(new UsernamePasswordAuthenticationToken(uid, password));
            return true;
        } catch (BadCredentialsException | UsernameNotFoundException no) {
            return false;
        }
    }
}
