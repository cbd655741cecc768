package org.banjie.flow.gate.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banjie.flow.gate.xml.Findings;
import org.banjie.flow.gate.xml.OtherEngine;

/** Holds a form against what a form may contain. Whether its fields make sense is for the room that fills it in. */
public final class FormRules {

    public static final int LARGEST_FILE = 512 * 1024;

    /** What the editor that Banjie brings writes, and the newest whose meaning is known here. */
    private static final int NEWEST_SCHEMA = 19;

    private static final int MOST_COMPONENTS = 1_000;
    private static final FormVocabulary VOCABULARY = FormVocabulary.load();

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(60)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private int components;

    public FormRules(Findings findings) {
        this.findings = findings;
    }

    /** The form's id, or empty after a finding says why it cannot be read. */
    public Optional<String> check(byte[] file) {
        var form = read(file);
        form.ifPresent(this::checkForm);
        return form.map(json -> json.path("id").asText(""));
    }

    private Optional<JsonNode> read(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            var form = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (form != null && form.isObject()) return Optional.of(form);
            findings.fileError("not-a-form");
        } catch (CharacterCodingException e) {
            findings.fileError("encoding");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            findings.fileError("not-json", at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        }
        return Optional.empty();
    }

    private void checkForm(JsonNode form) {
        if (!form.path("type").asText().equals("default") || !form.path("id").isTextual()) {
            findings.fileError("not-a-form");
        }
        OtherEngine.ofPlatform(form.path("executionPlatform").asText())
                .ifPresent(other -> findings.fileError("other-engine", other.product()));
        if (form.path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            findings.fileError("form-too-new", form.path("schemaVersion").asText(), NEWEST_SCHEMA);
        }
        checkComponent(form);
    }

    private void checkComponent(JsonNode component) {
        var type = component.path("type").asText();
        var id = component.path("id").asText(null);
        var allowed = VOCABULARY.component(type);
        if (++components > MOST_COMPONENTS) {
            findings.error(id, "too-many-elements", MOST_COMPONENTS);
        } else if (allowed == null || type.equals("default") && components > 1) {
            findings.error(id, "form-component", type, VOCABULARY.components().keySet());
        } else {
            if (id != null && !ids.add(id)) findings.error(id, "id-twice", id);
            checkProperties(component, id, allowed, "");
        }
    }

    private void checkProperties(JsonNode object, String id, Map<String, String> allowed, String path) {
        object.properties().forEach(property -> {
            var shape = allowed.getOrDefault(property.getKey(), allowed.get("*"));
            if (shape == null || !FormShape.isName(property.getKey())) {
                findings.error(id, "form-property", path + property.getKey(), allowed.keySet());
            } else {
                checkValue(property.getValue(), id, shape, path + property.getKey());
            }
        });
    }

    private void checkValue(JsonNode value, String id, String shape, String path) {
        if (shape.equals("components") && value.isArray()) {
            value.forEach(this::checkComponent);
        } else if (shape.startsWith("{") && value.isObject()) {
            checkProperties(value, id, VOCABULARY.part(shape), path + ".");
        } else if (shape.startsWith("[") && value.isArray()) {
            value.forEach(one -> checkValue(one, id, "{" + shape.substring(1, shape.length() - 1) + "}", path));
        } else if (shape.equals("components") || shape.startsWith("{") || shape.startsWith("[")) {
            findings.error(id, "form-part", path);
        } else {
            FormShape.valueOf(shape.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .check(value, (rule, args) -> complain(id, path, value, rule, args));
        }
    }

    /** A form's finding names the property and shows its value first. */
    private void complain(String id, String path, JsonNode value, String rule, Object... args) {
        if (rule.equals("form-value")) {
            findings.error(id, rule, path, value.asText(value.toString()), args[0]);
        } else {
            findings.error(id, rule, args);
        }
    }
}
