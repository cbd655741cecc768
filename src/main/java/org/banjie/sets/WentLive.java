package org.banjie.sets;

/** Another set of a kind is live. Published in the same transaction. */
public record WentLive(String kind, String hash) {}
