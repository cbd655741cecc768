package org.banjie.cases;

/** One more round of answers to a form was kept; published in the same transaction. */
public record AnswersKept(String caseNo, String form) {}
