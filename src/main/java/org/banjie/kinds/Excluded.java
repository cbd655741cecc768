package org.banjie.kinds;

import java.util.List;
import org.banjie.words.Words;

/**
 * Something else that one person is not granted beside what is applied for, or that is counted against it.
 *
 * @param applied categories of this kind that it concerns; empty for all
 * @param kind code of the kind of what they have already
 * @param granted categories of that kind; empty for all
 * @param of whose it is; the same person's where nothing is said
 * @param says what follows, in words
 * @param basis what it rests on
 */
public record Excluded(
        List<String> applied, String kind, List<String> granted, Whose of, Then then, Words says, String basis) {

    public Excluded {
        applied = applied == null ? List.of() : applied;
        granted = granted == null ? List.of() : granted;
        of = of == null ? Whose.PERSON : of;
    }

    /** Whose grant it is that counts. */
    public enum Whose {
        /** The same person's. */
        PERSON,
        /** Anybody's who belongs to the household they belong to now. */
        HOUSEHOLD
    }

    /** What follows where they have it. */
    public enum Then {
        /** Not taken in, and not decided with an amount, as long as the other one runs. */
        REFUSED,
        /** Said to whoever applies and whoever decides: one of the two may be chosen, or the other is counted against it. */
        TOLD
    }

    /** @param category what of this kind is applied for; null where it has no categories */
    public boolean concerns(String category) {
        return applied.isEmpty() || applied.contains(category);
    }

    /** @param category what was granted of that kind; null where it has no categories */
    public boolean means(String otherKind, String category) {
        return kind.equals(otherKind) && (granted.isEmpty() || granted.contains(category));
    }

    public boolean refuses() {
        return then == Then.REFUSED;
    }
}
