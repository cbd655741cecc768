package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What there is to choose from in a form of a kind at this moment, from the kind's own registers: lists by name, as a
 * field names one in {@code valuesKey}; each entry with {@code label} and {@code value}. Shown when the form is opened,
 * and asked again when it is handed in. A text that a disabled field shows may come this way too: it is read each time
 * anew and kept with no answer.
 */
public interface FormChoices {

    /** Code of the kind. */
    String kind();

    /** Puts the lists of that form into {@code lists}; nothing where the form has none. */
    void offer(String caseNo, String form, ObjectNode lists);
}
