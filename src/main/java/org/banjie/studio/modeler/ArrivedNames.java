package org.banjie.studio.modeler;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.studio.drafts.SetRules;

/**
 * What a kind is called that comes from the desk for the first time. The Modeler names a new process by chance; then the
 * file says what it is about, or the deployment.
 */
final class ArrivedNames {

    /** As the Modeler makes them up. */
    private static final Pattern BY_CHANCE = Pattern.compile("(?i)process[_-][0-9a-z]{7}");

    private static final Pattern MEANS_NOTHING = Pattern.compile("(diagram|process|untitled|new|bpmn)(-?\\d+)?");
    private static final Pattern SCHEMA_LOCATION =
            Pattern.compile("\\s+[\\w-]+:schemaLocation\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private ArrivedNames() {}

    static boolean isByChance(String process) {
        return BY_CHANCE.matcher(process).matches();
    }

    /** The code of a kind for a process that is none's: of its id, of the file, of the deployment. */
    static String code(String process, String file, String deployment) {
        var said = isByChance(process) ? Stream.of(file, deployment) : Stream.of(process, file, deployment);
        return said.map(ArrivedNames::code)
                .filter(code ->
                        SetRules.isCode(code) && !MEANS_NOTHING.matcher(code).matches())
                .findFirst()
                .orElse(code(process));
    }

    private static String code(String name) {
        return name.replaceFirst("\\.\\w+$", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
    }

    /** A process named by chance bears the kind's name from now on, wherever the file speaks of it. */
    static Map<String, byte[]> renamed(Map<String, byte[]> files, String process, String code) {
        var renamed = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> renamed.put(
                name, name.endsWith(".bpmn") ? renamed(bytes, '"' + process + '"', '"' + code + '"') : bytes));
        return renamed;
    }

    private static byte[] renamed(byte[] model, String from, String to) {
        var text = new String(model, StandardCharsets.UTF_8);
        return text.contains(from) ? text.replace(from, to).getBytes(StandardCharsets.UTF_8) : model;
    }

    /** Where its schemas lie says nothing here, and nobody can take it out of a drawing; line breaks stay, so that lines do. */
    static byte[] withoutSchemaLocation(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var found = SCHEMA_LOCATION.matcher(text);
        if (!found.find()) return file;
        var breaks = found.group().replaceAll("[^\\n]", "");
        return found.replaceFirst(Matcher.quoteReplacement(breaks)).getBytes(StandardCharsets.UTF_8);
    }
}
