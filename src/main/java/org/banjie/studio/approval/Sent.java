package org.banjie.studio.approval;

import java.time.Instant;

/** An author has said that the draft is ready to be approved. */
public record Sent(String by, Instant at, String word) {}
