package org.banjie.notices.messages;

import java.util.UUID;

/** The gateway has taken a message. */
public record MessageSent(UUID id) {}
