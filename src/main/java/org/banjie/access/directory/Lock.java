package org.banjie.access.directory;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.ldap.core.DirContextOperations;

/**
 * Whether an administrator has shut an account, by whichever attribute their server keeps that in. They are asked for and
 * judged here: a server that does not know one leaves it out of its answer, while in a filter it would match nobody. What a
 * server shuts for a while after wrong passwords is not meant: it refuses the next password itself, and a session goes on.
 */
final class Lock {

    /** 389 Directory Server and FreeIPA. */
    private static final String NS_ACCOUNT_LOCK = "nsAccountLock";

    /** OpenLDAP with its password policy; this time stands for "until an administrator opens it". */
    private static final String LOCKED_TIME = "pwdAccountLockedTime";

    private static final String FOR_GOOD = "000001010000";

    /** Active Directory: a set of bits, one of them for a disabled account. */
    private static final String ACCOUNT_CONTROL = "userAccountControl";

    private static final long DISABLED = 2;

    /** Active Directory: tenths of microseconds since 1601; 0 and the largest number mean never. */
    private static final String EXPIRES = "accountExpires";

    private static final long YEAR_1601 = Instant.parse("1601-01-01T00:00:00Z").getEpochSecond();

    private static final long TICKS = 10_000_000;

    private Lock() {}

    /** These attributes and those that shut an account. */
    static String[] asked(String... others) {
        return Stream.concat(Stream.of(others), Stream.of(NS_ACCOUNT_LOCK, LOCKED_TIME, ACCOUNT_CONTROL, EXPIRES))
                .toArray(String[]::new);
    }

    static boolean on(DirContextOperations person, Instant now) {
        return "true".equalsIgnoreCase(person.getStringAttribute(NS_ACCOUNT_LOCK))
                || text(person, LOCKED_TIME).startsWith(FOR_GOOD)
                || (number(person, ACCOUNT_CONTROL) & DISABLED) != 0
                || expired(number(person, EXPIRES), now);
    }

    private static boolean expired(long ticks, Instant now) {
        return ticks > 0 && ticks < Long.MAX_VALUE && YEAR_1601 + ticks / TICKS <= now.getEpochSecond();
    }

    private static long number(DirContextOperations person, String attribute) {
        var text = text(person, attribute);
        return text.matches("\\d{1,18}") || text.equals(Long.toString(Long.MAX_VALUE)) ? Long.parseLong(text) : 0;
    }

    private static String text(DirContextOperations person, String attribute) {
        var text = person.getStringAttribute(attribute);
        return text == null ? "" : text.strip();
    }
}
