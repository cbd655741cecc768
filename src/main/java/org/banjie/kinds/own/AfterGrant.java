package org.banjie.kinds.own;

import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;

/**
 * What a kind tells whoever was granted something, beside the decision: how an amount came about, when and where it is
 * paid, what they have to tell the office from now on. Whoever asks has made sure that the reader is the applicant.
 */
public interface AfterGrant {

    /** Instead of a code: told of any kind. */
    String ANY = "*";

    /** Code of the kind, or {@link #ANY}. */
    String kind();

    default boolean isOf(Case found) {
        return kind().equals(ANY) || kind().equals(found.kind());
    }

    /** In the order in which people ask for it; empty where there is nothing to tell. */
    List<Guidance.Section> of(Case found, Locale locale);

    /** Whether they had it for a time and have it no more: then they may apply for it again. */
    default boolean isOver(Case found) {
        return false;
    }
}
