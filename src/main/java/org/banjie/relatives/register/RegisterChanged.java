package org.banjie.relatives.register;

import java.util.UUID;

/** Somebody on the register has another relative or another post than before. Published in the same transaction. */
public record RegisterChanged(UUID person) {}
