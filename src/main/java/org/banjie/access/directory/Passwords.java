package org.banjie.access.directory;

import org.springframework.ldap.AuthenticationNotSupportedException;
import org.springframework.ldap.InvalidAttributeValueException;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.stereotype.Component;

/** Checks a password the only way there is: by signing in to the directory with it. */
@Component
public class Passwords {

    private final BindAuthenticator bind;

    Passwords(LdapContextSource source, DirectoryPeople people) {
        this.bind = new BindAuthenticator(source);
        this.bind.setUserSearch(
                uid -> people.entry(uid).orElseThrow(() -> new UsernameNotFoundException("no active account")));
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
        } catch (InvalidAttributeValueException | AuthenticationNotSupportedException shut) {
            // how 389 Directory Server says "too many wrong ones" and "has no password"
            return false;
        }
    }
}
