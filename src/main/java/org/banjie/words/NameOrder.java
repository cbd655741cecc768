package org.banjie.words;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which readers of Chinese look for a name: by the sound of its characters (拼音), not by the numbers they
 * have in a computer. Told by Java and kept beside the name, as not every database knows it: the one that comes with the
 * program has no collation but the plain one, and an outside one may change its own under an index.
 */
public final class NameOrder {

    public static final Comparator<String> BY_SOUND =
            (one, other) -> collator().compare(one == null ? "" : one, other == null ? "" : other);

    private NameOrder() {}

    /** What sorts as the name does when it is compared byte by byte. */
    public static byte[] key(String name) {
        return collator().getCollationKey(name).toByteArray();
    }

    /** A new one each time: none can be shared between threads. Which character it is, is all that counts; keys stay short. */
    private static Collator collator() {
        var collator = Collator.getInstance(Locale.CHINA);
        collator.setStrength(Collator.PRIMARY);
        return collator;
    }
}
