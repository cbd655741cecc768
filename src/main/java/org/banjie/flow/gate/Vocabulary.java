package org.banjie.flow.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.banjie.flow.gate.expressions.Shape;

/**
 * The elements and attributes a kind of file may have, read from a table beside this class. What is not in the table is
 * refused. A line says
 *
 * <pre>element attribute:shape attribute!:shape = shape of its text > child child</pre>
 *
 * with {@code !} for what must be there. {@code parent/child} describes a child in that place only; {@code @group = …}
 * names words that return on many lines.
 */
final class Vocabulary {

    /** One element: null where it has no text of its own. */
    record Element(Map<String, Attribute> attributes, Shape text, Set<String> children) {}

    record Attribute(Shape shape, boolean required) {}

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();

    /** The table of that name, {@code bpmn} or {@code dmn}. */
    static Vocabulary load(String name) {
        try (var table = Vocabulary.class.getResourceAsStream(name + ".vocabulary")) {
            var vocabulary = new Vocabulary();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(vocabulary::read);
            return vocabulary;
        } catch (IOException e) {
            throw new IllegalStateException("the vocabulary " + name + " cannot be read", e);
        }
    }

    /** What may stand in an element, or null for one that is not of the vocabulary. */
    Element find(String parent, String tag) {
        return elements.getOrDefault(parent + "/" + tag, elements.get(tag));
    }

    /** A name as the table says it, {@code camunda:property}; null when its namespace is not of the vocabulary. */
    String tag(QName name) {
        var prefix = name.getNamespaceURI().isEmpty() ? null : prefixes.get(name.getNamespaceURI());
        if (prefix == null) return null;
        return prefix.equals("-") ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private void read(String line) {
        var words = line.split("\\s+");
        if (words[0].equals("namespace")) {
            prefixes.put(words[2], words[1]);
        } else if (words[0].startsWith("@")) {
            groups.put(words[0], spelledOut(Arrays.asList(words).subList(2, words.length)));
        } else {
            elements.put(words[0], element(spelledOut(Arrays.asList(words).subList(1, words.length))));
        }
    }

    private List<String> spelledOut(List<String> words) {
        return words.stream()
                .flatMap(word -> word.startsWith("@") ? groups.get(word).stream() : List.of(word).stream())
                .toList();
    }

    private static Element element(List<String> words) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        var at = 0;
        for (; at < words.size() && !words.get(at).matches("[=>]"); at++) {
            var word = words.get(at);
            var end = word.lastIndexOf(word.contains(":=") ? ":=" : ":");
            var name = word.substring(0, end);
            attributes.put(
                    name.replace("!", ""), new Attribute(Shape.named(word.substring(end + 1)), name.endsWith("!")));
        }
        var hasText = at < words.size() && words.get(at).equals("=");
        var text = hasText ? Shape.named(words.get(at + 1)) : null;
        at = hasText ? at + 2 : at;
        return new Element(
                attributes, text, new LinkedHashSet<>(words.subList(Math.min(at + 1, words.size()), words.size())));
    }
}
