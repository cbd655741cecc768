package org.banjie.worklist.saved;

import java.util.UUID;

/**
 * A list with its filters under a name.
 *
 * @param owner uid of who saved it
 * @param query what the address of the list asks
 * @param shared whether the owner's offices have it too
 */
public record SavedFilter(UUID id, String owner, String name, String query, boolean shared) {}
