package org.banjie.assistance.monitoring.reading.xlsx;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.ReadingLimits;

/** What one part of a workbook points to (ECMA-376, part 2, 9.3): the parts may be called anything. */
final class Relations {

    private final String part;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private record Target(String type, String name) {}

    /** @param part whose relations they are; "" for the file as a whole */
    Relations(String part) {
        this.part = part;
    }

    /** The part they are written in. */
    String name() {
        var folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) add(xml);
        }
    }

    /** The first part of that type. */
    Optional<String> first(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::name)
                .findFirst();
    }

    /** The part of that id, when it is of that type. */
    Optional<String> get(String id, String type) {
        return Optional.ofNullable(targets.get(id))
                .filter(target -> target.type().equals(type))
                .map(Target::name);
    }

    private void add(XMLStreamReader xml) {
        if (targets.size() == ReadingLimits.PARTS) throw new BrokenFile("not-a-workbook");
        var id = xml.getAttributeValue(null, "Id");
        var type = xml.getAttributeValue(null, "Type");
        var target = xml.getAttributeValue(null, "Target");
        if (isNoName(id) || isNoName(type) || isNoName(target)) throw new BrokenFile("not-a-workbook");
        // the words before it differ between the two dialects of the format, transitional and strict
        targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), resolved(target)));
    }

    private static boolean isNoName(String value) {
        return value == null || value.length() > ReadingLimits.NAME;
    }

    private String resolved(String target) {
        try {
            return URI.create("/" + part).resolve(target).getPath().replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            // an address outside, which is never opened
            return "";
        }
    }
}
