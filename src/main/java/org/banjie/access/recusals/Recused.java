package org.banjie.access.recusals;

/** A member of staff must keep away from a case from now on; whoever gave them a step of it takes it back. */
public record Recused(String caseNo, String uid, Recusal.Cause cause, String by) {}
