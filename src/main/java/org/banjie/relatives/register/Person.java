package org.banjie.relatives.register;

import java.util.UUID;

/**
 * Somebody in the register.
 *
 * @param uid their account; null for a committee member without one
 */
public record Person(UUID id, String uid, String name) {}
