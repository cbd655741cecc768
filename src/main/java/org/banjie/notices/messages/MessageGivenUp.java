package org.banjie.notices.messages;

import java.util.UUID;

/** A message is not tried any more, or there is nothing to send it by: whom it was for does not know. */
public record MessageGivenUp(UUID id) {}
