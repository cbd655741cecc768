package org.banjie.studio.guide.fields;

import java.util.List;

/**
 * A part of the page: what belongs together of a guide.
 *
 * @param group null for a part without rows
 */
public record Part(String code, List<Field> fields, Group group) {

    public static Part of(String code, Field... fields) {
        return new Part(code, List.of(fields), null);
    }

    public static Part of(String code, Group group, Field... fields) {
        return new Part(code, List.of(fields), group);
    }
}
