package org.banjie.site;

import java.util.Set;

/**
 * Who looks at the page, as far as the frame around it must know.
 *
 * @param name what the person is called, shown in the header
 * @param roles the roles of a member of staff, without units; empty for applicants
 * @param mark of this person and nobody else, the same at every sign-in; tells nothing of them
 * @param applicant whether this is a citizen or an organisation with an account of their own
 */
public record Visitor(String name, String mark, Set<String> roles, boolean applicant) {

    public boolean staff() {
        return !applicant;
    }

    boolean hasAnyOf(Set<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
