package org.banjie.intake.drafts;

import java.time.Instant;
import java.util.UUID;
import org.banjie.intake.applications.Application;

/** An application somebody is still filling in; as unfinished as they left it. */
public record ApplicationDraft(UUID id, String owner, String kind, Application application, Instant updatedAt) {}
