package org.banjie.flow;

/** A human step no longer waits: it was done, or the case left it. Published in the same transaction. */
public record StepGone(String taskId, String caseNo, String step, boolean done) {}
