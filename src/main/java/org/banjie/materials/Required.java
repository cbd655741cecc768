package org.banjie.materials;

/**
 * A paper on a kind's list of materials.
 *
 * @param code what files are handed in under
 * @param name for people
 */
public record Required(String code, String name, Need need) {

    /** How much it is needed. */
    public enum Need {
        ALWAYS,
        /** Only in some cases; somebody who knows this one has to say. */
        CONDITIONAL,
        OPTIONAL
    }
}
