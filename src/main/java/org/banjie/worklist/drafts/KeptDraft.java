package org.banjie.worklist.drafts;

import java.time.Instant;

/** A draft and when it was kept last. */
public record KeptDraft(StepDraft typed, Instant at) {}
