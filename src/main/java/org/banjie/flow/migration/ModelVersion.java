package org.banjie.flow.migration;

import java.time.Instant;

/**
 * A deployed version of a model.
 *
 * @param number 1, 2, 3 … as people name it
 * @param deployment which set of files it came with
 */
public record ModelVersion(String id, String model, int number, String deployment, Instant deployedAt) {}
