package org.banjie.worklist.items;

/**
 * A step that was lent is back in the hands of whoever lent it.
 *
 * @param helper uid of who had prepared it
 * @param owner uid of who has it again
 * @param draft what the draft was called when it was lent
 */
public record LoanEnded(String taskId, String helper, String owner, String draft) {}
