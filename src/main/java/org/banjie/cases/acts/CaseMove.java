package org.banjie.cases.acts;

/** What moves a case on in its model. Passing a step on does not. */
public sealed interface CaseMove extends Opinion permits StepEnded, ExitTaken, PutByHand {}
