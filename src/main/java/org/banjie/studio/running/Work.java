package org.banjie.studio.running;

import org.banjie.background.Piecework;

/** What {@link Mill} does of this room. */
public interface Work extends Piecework {}
