package org.banjie.organisations.inspection;

import org.banjie.background.Piecework;

/** What {@link Background} does of this room. */
public interface Work extends Piecework {}
