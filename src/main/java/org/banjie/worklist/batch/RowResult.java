package org.banjie.worklist.batch;

import org.banjie.refusal.Refusal;

/**
 * What became of one row.
 *
 * @param refusal null where it was done
 */
record RowResult(String taskId, Refusal refusal) {

    boolean isDone() {
        return refusal == null;
    }
}
