package org.banjie.access.directory;

import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How people and groups are found in the directory; {@code spring.ldap.*} says where it is. The defaults in
 * application.yaml fit the directory that comes with the program and an OpenLDAP with {@code groupOfNames}.
 */
@Component
class DirectorySettings {

    private final Environment settings;

    DirectorySettings(Environment settings) {
        this.settings = settings;
    }

    /** Under which branch, below {@code spring.ldap.base}, people are. */
    String people() {
        return text("people");
    }

    /** Under which branch groups are; the name of a group is a grant, {@code role@unit}. */
    String groups() {
        return text("groups");
    }

    /** The attribute that holds the account name: {@code uid}, or {@code sAMAccountName}. */
    String uidAttribute() {
        return text("uid-attribute");
    }

    /** The attribute that holds a person's name. */
    String nameAttribute() {
        return text("name-attribute");
    }

    /** The attribute of a group that holds the distinguished names of its members. */
    String memberAttribute() {
        return text("member-attribute");
    }

    /** Which entries are people at all. */
    String peopleFilter() {
        return text("people-filter");
    }

    /** Which of them may sign in; a disabled account must not match. */
    String activeFilter() {
        return text("active-filter");
    }

    /** How many entries the server is asked for at a time. */
    int pageSize() {
        return settings.getRequiredProperty("banjie.directory.page-size", Integer.class);
    }

    /** How old names and grants may be. */
    Duration cache() {
        return settings.getRequiredProperty("banjie.directory.cache", Duration.class);
    }

    private String text(String name) {
        return settings.getRequiredProperty("banjie.directory." + name);
    }
}
