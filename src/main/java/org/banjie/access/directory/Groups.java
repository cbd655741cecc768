package org.banjie.access.directory;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.springframework.ldap.core.DirContextOperations;

/** Who is in which group, as read from the directory. */
final class Groups {

    private final String member;
    private final List<LeftOut> odd;
    private final Map<LdapName, Set<String>> byEntry = new HashMap<>();
    private final Map<String, Set<String>> byAccount = new HashMap<>();

    Groups(String member, List<LeftOut> odd) {
        this.member = member;
        this.odd = odd;
    }

    /** A grant as the directory's people write it: letter case and blanks mean nothing to a directory. */
    static String name(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]", "").toLowerCase(Locale.ROOT);
    }

    void add(DirContextOperations group) {
        var name = name(cn(group));
        var members = group.getStringAttributes(member);
        for (var one : members == null ? new String[0] : members) add(one, name, group.getNameInNamespace());
        if (inParts(group)) odd.add(new LeftOut(group.getNameInNamespace(), LeftOut.Why.TOO_MANY_MEMBERS));
    }

    Set<String> of(LdapName entry, String account) {
        var both = new HashSet<>(byEntry.getOrDefault(entry, Set.of()));
        both.addAll(byAccount.getOrDefault(account.toLowerCase(Locale.ROOT), Set.of()));
        return both;
    }

    private void add(String one, String name, String group) {
        if (one.isBlank()) return;
        if (one.indexOf('=') < 0) {
            byAccount
                    .computeIfAbsent(one.toLowerCase(Locale.ROOT), none -> new HashSet<>())
                    .add(name);
            return;
        }
        try {
            byEntry.computeIfAbsent(new LdapName(one), none -> new HashSet<>()).add(name);
        } catch (InvalidNameException strange) {
            odd.add(new LeftOut(group, LeftOut.Why.STRANGE_MEMBER));
        }
    }

    /** What the entry is called: a renamed one may have its former names beside it. */
    private static String cn(DirContextOperations group) {
        var dn = group.getDn();
        var last = ((LdapName) dn).getRdn(dn.size() - 1);
        return last.getType().equalsIgnoreCase("cn") ? last.getValue().toString() : group.getStringAttribute("cn");
    }

    private boolean inParts(DirContextOperations group) {
        return Collections.list(group.getAttributes().getIDs()).stream()
                .anyMatch(id -> id.toLowerCase(Locale.ROOT).startsWith(member.toLowerCase(Locale.ROOT) + ";range="));
    }
}
