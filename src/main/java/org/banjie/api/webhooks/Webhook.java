package org.banjie.api.webhooks;

import java.time.Instant;
import java.util.UUID;

/** Where a partner is told. @param partner the uid of its key */
record Webhook(UUID id, String partner, String url, Instant setAt) {}
