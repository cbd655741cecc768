package org.banjie.studio.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.gate.xml.ModelFile;

/** Takes a file apart. */
final class Parts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    private Parts() {}

    /** Its parts by id, in the order of the file; empty for a file that cannot be read. */
    static Optional<Map<String, NamedPart>> of(String name, byte[] file) {
        if (name.endsWith(".bpmn")) return ModelFile.read(file).map(ModelParts::of);
        if (name.endsWith(".dmn")) return ModelFile.read(file).map(TableParts::of);
        if (name.endsWith(".form")) return json(JSON, file).map(FormParts::of);
        return json(YAML, file).map(KeyParts::of);
    }

    private static Optional<JsonNode> json(ObjectMapper mapper, byte[] file) {
        try {
            return Optional.ofNullable(mapper.readTree(file)).filter(JsonNode::isObject);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
