package org.banjie.intake.drafts;

import org.banjie.intake.applications.Application;
import java.time.Instant;
import java.util.UUID;

/** An application somebody is still filling in; as unfinished as they left it. */
public record Draft(UUID id, String owner, String kind, Application application, Instant updatedAt) {}
