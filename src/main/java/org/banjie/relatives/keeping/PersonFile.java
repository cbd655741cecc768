package org.banjie.relatives.keeping;

import java.util.List;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.register.Declaration;
import org.banjie.relatives.register.Person;
import org.banjie.relatives.register.Relation;
import org.banjie.relatives.register.Term;

/**
 * All the register knows of somebody, as its reader may see it.
 *
 * @param idNo masked for those who only look
 * @param filings of cases that the reader may know of
 */
public record PersonFile(
        Person person,
        String idNo,
        List<Term> terms,
        List<Relation> relations,
        List<Declaration> declarations,
        List<Filing> filings) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "PersonFile[" + person.id() + "]";
    }
}
