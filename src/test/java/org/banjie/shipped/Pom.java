package org.banjie.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a library says of itself, where Maven keeps it: in its own description, or else in that of its parent. */
record Pom(Path repository, Element project) {

    /** The same licence under the names that authors give it; any other name stays as it is written. */
    private static final List<Map.Entry<String, String>> CALLED = List.of(
            Map.entry("(?i).*bouncy castle.*", "Bouncy Castle Licence (MIT)"),
            Map.entry("(?i).*apache.*2.*|.*asl.*2.*", "Apache-2.0"),
            Map.entry("(?i)(the )?mit( license)?|mit-license", "MIT"),
            Map.entry("(?i)mit-0", "MIT-0"),
            Map.entry("(?i)bsd-2-clause|.*simplified bsd.*", "BSD-2-Clause"),
            Map.entry("(?i)bsd-3-clause|edl 1.0|.*eclipse distribution license.*|.*new bsd.*", "BSD-3-Clause"),
            Map.entry("(?i)epl.*2.*|.*eclipse public license.*2.*", "EPL-2.0"),
            Map.entry("(?i).*eclipse public license.*1.*", "EPL-1.0"),
            Map.entry("(?i)gpl2 w/ cpe|gpl-2.0-with-classpath.*", "GPL-2.0 with Classpath Exception"),
            Map.entry("(?i).*lesser general public license.*2\\.1.*|lgpl.*2\\.1.*", "LGPL-2.1"),
            Map.entry("(?i)public domain.*", "Public Domain"));

    /** Of a library that lies at this place of the local repository. */
    static Pom of(Path jar) {
        var folder = jar.getParent();
        var name = folder.getParent().getFileName() + "-" + folder.getFileName();
        var project = read(folder.resolve(name + ".pom"));
        var up = group(project).split("\\.").length + 2;
        var repository = folder;
        for (var step = 0; step < up; step++) {
            repository = repository.getParent();
        }
        return new Pom(repository, project);
    }

    String name() {
        return group(project) + ":" + text(project, "artifactId");
    }

    /** Where there are several, each is told; empty for none. */
    List<String> licences() {
        var found = new ArrayList<String>();
        for (var licence : children(child(project, "licenses"), "license")) {
            var name = called(text(licence, "name").replaceAll("\\s+", " "));
            if (!found.contains(name)) found.add(name);
        }
        var parent = child(project, "parent");
        return !found.isEmpty() || parent == null ? found : parent(parent).licences();
    }

    private Pom parent(Element parent) {
        var version = text(parent, "version");
        var artifact = text(parent, "artifactId");
        var folder = repository
                .resolve(text(parent, "groupId").replace('.', '/'))
                .resolve(artifact)
                .resolve(version);
        return new Pom(repository, read(folder.resolve(artifact + "-" + version + ".pom")));
    }

    static String called(String name) {
        return CALLED.stream()
                .filter(one -> name.matches(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name);
    }

    private static String group(Element project) {
        var own = text(project, "groupId");
        return own.isEmpty() ? text(child(project, "parent"), "groupId") : own;
    }

    private static String text(Element in, String name) {
        var found = child(in, name);
        return found == null ? "" : found.getTextContent().strip();
    }

    private static Element child(Element in, String name) {
        var found = children(in, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element in, String name) {
        var found = new ArrayList<Element>();
        if (in == null) return found;
        for (var node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) found.add(element);
        }
        return found;
    }

    private static Element read(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(pom.toString(), e);
        }
    }
}
