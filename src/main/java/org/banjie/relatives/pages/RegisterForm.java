package org.banjie.relatives.pages;

import java.util.List;
import org.banjie.relatives.keeping.PersonInput;
import org.banjie.relatives.keeping.RelationInput;
import org.banjie.relatives.keeping.TermInput;

/** What was typed into a form of the register; each form has some of the fields, the others are null. */
public record RegisterForm(
        String name,
        String uid,
        String idNo,
        String relation,
        String post,
        String office,
        String capacity,
        String startsOn,
        String endsOn) {

    public static final RegisterForm EMPTY = new RegisterForm(null, null, null, null, null, null, null, null, null);

    public RelationInput relative() {
        return new RelationInput(relation, name, idNo);
    }

    TermInput term() {
        return new TermInput(post, office, capacity, startsOn, endsOn);
    }

    PersonInput person() {
        return new PersonInput(name, uid, idNo, List.of(term()));
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "RegisterForm[" + uid + "]";
    }
}
