package org.banjie.casework.papers;

/** Ids of the steps in which papers are looked through, the same in every model that has them. */
public final class CompletenessModel {

    /** The step that accepts; a case accepted without it was accepted by the law's own hand. */
    public static final String CHECK = "Task_CheckCompleteness";

    /** The superior allows a second notice that asks for more than the first. */
    public static final String SECOND_CORRECTION = "Task_SecondCorrection";

    private CompletenessModel() {}
}
