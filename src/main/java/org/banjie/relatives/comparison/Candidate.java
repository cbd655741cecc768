package org.banjie.relatives.comparison;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.Kinship;

/**
 * Somebody who is a relative of a member of staff, or one themselves, and a post of that member of staff.
 *
 * @param relative blind index of the one found
 */
public record Candidate(
        ByteBuffer relative, UUID person, String uid, Kinship relation, String office, Capacity capacity) {}
