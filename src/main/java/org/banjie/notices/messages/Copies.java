package org.banjie.notices.messages;

import java.util.List;

/** Whom else the messages of a case reach, beside its applicant. */
public interface Copies {

    /** Their phones; nobody's for what is no case. */
    List<String> phones(String caseNo);
}
