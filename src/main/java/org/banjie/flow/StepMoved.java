package org.banjie.flow;

import java.util.Set;

/**
 * An open human step goes on under another version of its model; published in the transaction that moved its case.
 *
 * @param version the version it belongs to now
 * @param former its id in the version before; mostly the same
 * @param groups who may do it from now on, or null when the new version says the same as the one before
 */
public record StepMoved(String taskId, String caseNo, String version, String former, String step, Set<String> groups) {}
