package org.banjie.studio.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.sets.FileSet;

/**
 * A set under another code: what only one kind may have (its code, its processes and decisions) gets a name of its own,
 * and whatever calls it by name follows. Steps, forms and papers are known inside a kind only and stay as they are called.
 */
public final class Renamed {

    private static final Pattern CODE = Pattern.compile("(?m)^code:\\s*[\"']?([a-z][a-z0-9-]*)");

    private final String from;
    private final String to;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> processes = new HashSet<>();

    private Renamed(FileSet set, String from, String to) {
        this.from = from;
        this.to = to;
        set.files().forEach((name, bytes) -> {
            if (name.endsWith(".bpmn")) define(bytes, "process");
            if (name.endsWith(".dmn")) define(bytes, "decision");
        });
    }

    /** The set as the kind {@code to}; as it is where its guide has that code already or none. */
    public static FileSet as(FileSet set, String to) {
        var said = CODE.matcher(set.text(FileSet.GUIDE).orElse(""));
        if (!said.find() || said.group(1).equals(to)) return set;
        return new Renamed(set, said.group(1), to).of(set);
    }

    private FileSet of(FileSet set) {
        var files = new TreeMap<String, byte[]>();
        set.files()
                .forEach((name, bytes) -> files.put(
                        fileName(name),
                        text(name, new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        return new FileSet(to, files);
    }

    private void define(byte[] file, String sort) {
        ModelFile.read(file)
                .ifPresent(root -> root.visit(node -> {
                    var id = node.is(sort) ? node.attribute("id") : null;
                    if (id == null) return;
                    if (node.is("process")) processes.add(id);
                    ids.put(id, follows(id) ? to + id.substring(from.length()) : to + "-" + id);
                }));
    }

    private boolean follows(String name) {
        return name.equals(from) || name.startsWith(from + "-");
    }

    private String fileName(String name) {
        if (name.startsWith(from + ".bpmn") || name.startsWith(from + "-") && name.endsWith(".dmn")) {
            return to + name.substring(from.length());
        }
        return name;
    }

    private String text(String name, String text) {
        if (name.endsWith(".yaml")) return yaml(text);
        return name.endsWith(".form") ? text : xml(text, name.endsWith(".dmn"));
    }

    /**
     * Never a part of another word. A process has the name of its kind, which limits, papers and forms may have too: only
     * what means the process follows it. A decision is also meant where an expression names it.
     */
    private String xml(String text, boolean table) {
        var renamed = text.replace("https://banjie.org/" + from + "\"", "https://banjie.org/" + to + "\"");
        for (var id : ids.entrySet()) {
            var old = Pattern.quote(id.getKey());
            var quoted = !table && !processes.contains(id.getKey());
            var places = quoted
                    ? "(?<!formRef=\")(?<=[\"'])" + old + "(?=[\"'])"
                    : "(?<=[\\s:](?:id|bpmnElement|processRef|calledElement)=\"|href=\"#)" + old + "(?=\")";
            renamed = Pattern.compile(places).matcher(renamed).replaceAll(Matcher.quoteReplacement(id.getValue()));
        }
        return renamed;
    }

    private String yaml(String text) {
        var renamed = CODE.matcher(text).replaceFirst("code: " + Matcher.quoteReplacement(to));
        for (var id : ids.entrySet()) {
            var value = Pattern.compile(
                    "(\\b(?:model|table|price|\\w+Table):\\s+[\"']?)" + Pattern.quote(id.getKey()) + "(?![\\w-])");
            renamed = value.matcher(renamed).replaceAll("$1" + Matcher.quoteReplacement(id.getValue()));
        }
        return renamed;
    }
}
