package org.banjie.notices.messages;

import java.util.UUID;

/** A message was tried so often that it is not tried any more: whom it was for does not know. */
public record MessageGivenUp(UUID id) {}
