package org.banjie.kinds.relatives;

import java.util.List;

/**
 * All the register knows of somebody, as its reader may see it.
 *
 * @param idNo masked for those who only look
 * @param filings of cases that the reader may know of
 */
record PersonFile(
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
