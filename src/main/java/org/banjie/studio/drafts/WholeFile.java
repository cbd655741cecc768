package org.banjie.studio.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Whether a file can be read as what its ending says, whatever it means. A save takes a file that could be read only for
 * another that can: an editor that fails must not empty what it was to edit.
 */
final class WholeFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private WholeFile() {}

    /** @throws Invalid naming every file that could be read before and could not be read now */
    static void demandKept(FileSet before, FileSet after) {
        var errors = new ArrayList<InputError>();
        after.files().forEach((name, is) -> {
            var was = before.files().get(name);
            if (was == null || Arrays.equals(was, is) || fault(name, was) != null) return;
            var fault = fault(name, is);
            if (fault != null) errors.add(fault);
        });
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
    }

    /** What keeps it from being read; null for nothing. */
    private static InputError fault(String name, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) return SetRules.error(name, "file-emptied", name);
        if (name.endsWith(".form")) return json(name, bytes);
        if (name.endsWith(".yaml")) return yaml(name, text);
        return ModelFile.read(bytes).isPresent() ? null : SetRules.error(name, "file-broken", name);
    }

    private static InputError json(String name, byte[] bytes) {
        try {
            return JSON.readTree(bytes).isObject() ? null : SetRules.error(name, "file-broken", name);
        } catch (JsonProcessingException broken) {
            return broken(
                    name,
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
        } catch (IOException broken) {
            return SetRules.error(name, "file-broken", name);
        }
    }

    private static InputError yaml(String name, String text) {
        try {
            for (var event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) event.getEventId();
            return null;
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            return mark == null ? SetRules.error(name, "file-broken", name) : broken(name, mark.getLine() + 1);
        } catch (YAMLException broken) {
            return SetRules.error(name, "file-broken", name);
        }
    }

    private static InputError broken(String name, int line) {
        return SetRules.error(name, "file-broken-at", name, line);
    }
}
