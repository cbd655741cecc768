package org.banjie.relatives.register;

import java.util.Arrays;
import java.util.List;

/** What somebody is to a member of staff, the closest first. Which of these count is for {@code Scope} to say. */
public enum Kinship {
    /** The member of staff is in the household. */
    SELF,
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    PARENT_IN_LAW,
    SIBLING_IN_LAW,
    CHILD_IN_LAW,
    UNCLE_AUNT,
    OTHER;

    /** What can be declared. */
    public static final List<Kinship> OF_OTHERS =
            Arrays.stream(values()).filter(one -> one != SELF).toList();
}
