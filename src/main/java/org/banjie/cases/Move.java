package org.banjie.cases;

/** What moves a case on in its model. Passing a step on does not. */
public sealed interface Move extends Opinion permits StepEnded, ExitTaken, PutByHand {}
