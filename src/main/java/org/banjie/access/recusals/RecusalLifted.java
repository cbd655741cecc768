package org.banjie.access.recusals;

/** A member of staff need not keep away from a case any more; steps that went elsewhere for that come back. */
public record RecusalLifted(String caseNo, String uid, String by) {}
