package org.banjie.refusal;

/**
 * One thing wrong with what was handed in.
 *
 * @param path where, as the form names it: {@code applicant.idNo}, {@code members[1].birthDate}; empty for the whole
 * @param code which rule, for programs: {@code required}, {@code pattern}, {@code cn-id}, …
 * @param message what is wrong and how to mend it, in the reader's language
 */
public record InputError(String path, String code, String message) {}
