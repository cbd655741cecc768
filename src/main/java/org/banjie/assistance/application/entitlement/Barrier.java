package org.banjie.assistance.application.entitlement;

/**
 * What keeps a household from a lower category.
 *
 * @param higher the category that it meets, as in {@link Entitlement}
 * @param basis the article that excludes the lower one
 */
public record Barrier(String higher, String basis) {}
