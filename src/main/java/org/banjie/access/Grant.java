package org.banjie.access;

/**
 * A role in one office, written {@code role@unit}: {@code street-intake@310117004}. For a partner system the role is
 * what its key may do and the unit is the kind of application: {@code create-case@assistance}.
 */
public record Grant(String role, String unit) {

    public Grant {
        if (role.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("a grant needs a role and a unit: " + role + "@" + unit);
        }
    }

    /** @throws IllegalArgumentException when the text is not {@code role@unit} */
    public static Grant parse(String text) {
        var at = text.indexOf('@');
        if (at < 0) throw new IllegalArgumentException("not role@unit: " + text);
        return new Grant(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return role + "@" + unit;
    }
}
