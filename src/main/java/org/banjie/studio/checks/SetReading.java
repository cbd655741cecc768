package org.banjie.studio.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.kinds.Guide;
import org.banjie.kinds.Kind;
import org.banjie.sets.FileSet;

/**
 * A set of files as far as it can be read.
 *
 * @param models root elements of the process models, by file
 * @param tables root elements of the decision models, by file
 * @param forms by file
 * @param guide null where it cannot be read
 * @param before what is live of the kind, read likewise; null where nothing is
 */
public record SetReading(
        FileSet set,
        Map<String, XmlNode> models,
        Map<String, XmlNode> tables,
        Map<String, JsonNode> forms,
        Kind guide,
        SetReading before) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static SetReading of(FileSet set) {
        return new SetReading(set, xml(set, ".bpmn"), xml(set, ".dmn"), forms(set), guide(set), null);
    }

    /** With what is live of the kind. */
    public SetReading after(SetReading live) {
        return new SetReading(set, models, tables, forms, guide, live);
    }

    /** Every element of the process models, with the file it is in. */
    public Stream<Node> nodes() {
        return models.entrySet().stream()
                .flatMap(file -> all(file.getValue()).map(element -> new Node(file.getKey(), element)));
    }

    /** The elements of that sort. */
    public Stream<Node> nodes(String... sorts) {
        var wanted = List.of(sorts);
        return nodes().filter(node -> wanted.contains(node.xml().localName()));
    }

    /** A form by its id. */
    public Optional<JsonNode> form(String id) {
        return forms.values().stream()
                .filter(form -> form.path("id").asText().equals(id))
                .findFirst();
    }

    /** What an element is called on the drawing; empty where it has no name. */
    String nameOf(String file, String id) {
        var root = models.containsKey(file) ? models.get(file) : tables.get(file);
        if (root == null) return "";
        return all(root)
                .filter(node -> id.equals(node.attribute("id")) && node.attribute("name") != null)
                .map(node -> node.attribute("name"))
                .findFirst()
                .orElse("");
    }

    public static Stream<XmlNode> all(XmlNode root) {
        return Stream.concat(Stream.of(root), root.children().stream().flatMap(SetReading::all));
    }

    private static Map<String, XmlNode> xml(FileSet set, String ending) {
        var read = new TreeMap<String, XmlNode>();
        set.files().forEach((name, bytes) -> {
            if (name.endsWith(ending)) ModelFile.read(bytes).ifPresent(root -> read.put(name, root));
        });
        return read;
    }

    private static Map<String, JsonNode> forms(FileSet set) {
        var read = new TreeMap<String, JsonNode>();
        set.files().forEach((name, bytes) -> {
            if (name.endsWith(".form")) json(bytes).ifPresent(form -> read.put(name, form));
        });
        return read;
    }

    private static Optional<JsonNode> json(byte[] bytes) {
        try {
            return Optional.ofNullable(JSON.readTree(bytes)).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static Kind guide(FileSet set) {
        try {
            var file = set.file(FileSet.GUIDE);
            return file.isEmpty() ? null : Guide.read(file.get());
        } catch (IOException | RuntimeException notAGuide) {
            return null;
        }
    }
}
