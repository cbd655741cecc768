package org.banjie.flow.migration;

/**
 * Why a case, or a whole plan, cannot go.
 *
 * @param element id in the version that is left; empty when it is about the whole case
 * @param code {@code no-counterpart}, {@code other-sort}, {@code other-scope}, {@code async}, {@code unknown-element},
 *     {@code busy} or {@code other}
 * @param detail what the engine says, in English; no personal data
 */
public record Obstacle(String element, String code, String detail) {

    /** Words of the engine's own reports, by how they begin. */
    static Obstacle of(String element, String failure) {
        return new Obstacle(element == null ? "" : element, code(failure), failure);
    }

    private static String code(String failure) {
        if (failure.startsWith("There is no migration instruction")) return "no-counterpart";
        if (failure.contains("types of") || failure.contains("have the same type")) return "other-sort";
        if (failure.contains("ancestor") || failure.contains("scope") || failure.contains("parent")) {
            return "other-scope";
        }
        if (failure.contains("async")) return "async";
        if (failure.contains("does not exist")) return "unknown-element";
        return "other";
    }
}
