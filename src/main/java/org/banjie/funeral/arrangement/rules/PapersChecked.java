package org.banjie.funeral.arrangement.rules;

/** The death certificate of a case was checked, or its arranger has shown that it is theirs. */
public record PapersChecked(String caseNo) {}
