package org.banjie.worklist.items;

import org.banjie.words.NameOrderFilled;

/** Rows from before names were sorted by their sound; named in the change of the table. */
public class ApplicantsBySound extends NameOrderFilled {

    public ApplicantsBySound() {
        super("work_item", "task_id", "applicant", "applicant_order");
    }
}
