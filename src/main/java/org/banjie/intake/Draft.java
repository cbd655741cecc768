package org.banjie.intake;

import java.time.Instant;
import java.util.UUID;

/** An application somebody is still filling in; as unfinished as they left it. */
public record Draft(UUID id, String owner, String kind, Application application, Instant updatedAt) {}
