package org.banjie.access.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people and groups are found in the directory, {@code banjie.directory.*}; {@code spring.ldap.*} says where it is. As
 * they stand they fit the directory that comes with the program and an OpenLDAP with the schemas it comes with; the
 * profiles {@code active-directory} and {@code ds389} fit those servers.
 *
 * @param people under which branch, below {@code spring.ldap.base}, people are
 * @param groups under which branch groups are; the name of a group is a grant, {@code role@unit}
 * @param peopleFilter which entries are people at all
 * @param activeFilter which of them may sign in, beside what {@link Lock} finds. An attribute that the server's schema does
 *     not know makes a condition undefined, and NOT undefined matches nobody: ask only for what the server knows
 * @param uidAttribute the attribute that holds the account name: {@code uid}, or {@code sAMAccountName}
 * @param nameAttribute the attribute that holds a person's name
 * @param memberAttribute the attribute of a group that holds its members: distinguished names, or account names
 * @param pageSize how many entries the server is asked for at a time
 * @param cache how old names and grants may be
 */
@ConfigurationProperties("banjie.directory")
record DirectorySettings(
        @DefaultValue("ou=people") String people,
        @DefaultValue("ou=groups") String groups,
        @DefaultValue("(objectClass=inetOrgPerson)") String peopleFilter,
        @DefaultValue("(objectClass=*)") String activeFilter,
        @DefaultValue("uid") String uidAttribute,
        @DefaultValue("cn") String nameAttribute,
        @DefaultValue("member") String memberAttribute,
        @DefaultValue("500") int pageSize,
        @DefaultValue("1m") Duration cache) {

    /** Of all who may sign in, as far as the server can tell. */
    String active() {
        return "(&%s%s)".formatted(peopleFilter, activeFilter);
    }

    /** Of whoever goes by that name. @param encoded as a filter takes it */
    String active(String encoded) {
        return "(&%s%s(%s=%s))".formatted(peopleFilter, activeFilter, uidAttribute, encoded);
    }

    /** What is asked of each person. */
    String[] attributes() {
        return Lock.asked(uidAttribute, nameAttribute);
    }

    /** Where and how people and groups are looked for, as the settings are written. */
    String looked() {
        return "banjie.directory.people=%s people-filter=%s active-filter=%s uid-attribute=%s groups=%s member-attribute=%s"
                .formatted(people, peopleFilter, activeFilter, uidAttribute, groups, memberAttribute);
    }
}
