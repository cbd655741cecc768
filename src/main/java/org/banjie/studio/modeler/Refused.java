package org.banjie.studio.modeler;

import java.util.List;
import java.util.Map;

/**
 * Why files were not taken, as the engine's REST interface says it: the Modeler shows each error at its element.
 *
 * @param details by file
 */
record Refused(String type, String message, int code, Map<String, OfFile> details) {

    record OfFile(List<Problem> errors, List<Problem> warnings) {}

    record Problem(String message, int line, int column, String mainElementId, List<String> bpmnElementIds) {}

    static Refused because(String message) {
        return new Refused("InvalidRequestException", message, 0, Map.of());
    }
}
