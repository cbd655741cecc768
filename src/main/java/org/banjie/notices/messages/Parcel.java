package org.banjie.notices.messages;

import java.util.UUID;

/**
 * A message that is to be handed over by one way.
 *
 * @param message the same by whatever way
 * @param to where to, sealed; so is the text
 * @param tries that failed so far
 */
record Parcel(UUID id, UUID message, Channel channel, byte[] to, byte[] text, int tries, boolean urgent) {}
