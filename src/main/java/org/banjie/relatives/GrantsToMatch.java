package org.banjie.relatives;

import java.util.List;

/** Goes through the allowances that are being paid, for the monthly match; whoever keeps them makes a bean of it. */
public interface GrantsToMatch {

    /** The next ones after that id, in the order of ids, at most {@code limit}; 0 starts at the beginning. */
    List<LiveGrant> after(long id, int limit);

    /** Those in whose household one of these people, told by their blind indexes, is now. */
    default List<LiveGrant> with(List<byte[]> persons) {
        return List.of();
    }
}
