package org.banjie.kinds.relatives;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Somebody who is a relative of a member of staff, or one themselves, and a post of that member of staff.
 *
 * @param relative blind index of the one found
 */
record Candidate(ByteBuffer relative, UUID person, String uid, Kinship relation, String office, Capacity capacity) {}
