package org.banjie.flow.gate.xml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a model file the way the engine will, and nothing besides it: UTF-8 only, no document type, no entities of its
 * own, nothing fetched, and bounded in size, depth and number.
 */
public final class ModelXml {

    public static final int LARGEST_FILE = 2 * 1024 * 1024;
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_ATTRIBUTES = 40;
    private static final int LONGEST_TEXT = 20_000;

    private final Findings findings;
    private XmlNode root;
    private XmlNode current;
    private int depth;
    private int elements;
    private boolean refused;

    private ModelXml(Findings findings) {
        this.findings = findings;
    }

    /** The root element, or empty after a finding says why not. */
    public static Optional<XmlNode> read(byte[] file, Findings findings) {
        var xml = new ModelXml(findings);
        xml.read(file);
        return xml.refused ? Optional.empty() : Optional.ofNullable(xml.root);
    }

    private void read(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.contains("<!DOCTYPE")) {
                refuse("doctype");
            } else {
                readAll(open(text.startsWith("\uFEFF") ? text.substring(1) : text));
            }
        } catch (CharacterCodingException e) {
            refuse("encoding");
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            refuse("not-well-formed", at == null ? 0 : at.getLineNumber(), at == null ? 0 : at.getColumnNumber());
        }
    }

    /** The JDK's own reader, whatever else is on the class path: the engine's is of the same make. */
    private static XMLStreamReader open(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private void readAll(XMLStreamReader reader) throws XMLStreamException {
        var encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")
                || reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
            refuse("encoding");
        }
        while (!refused && reader.hasNext()) take(reader.next(), reader);
    }

    private void take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse("doctype");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> refuse("processing-instruction", reader.getPITarget());
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) {
        if (++depth > DEEPEST) {
            refuse("too-deep", DEEPEST);
        } else if (++elements > MOST_ELEMENTS) {
            refuse("too-many-elements", MOST_ELEMENTS);
        } else if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            refuse("too-many-attributes", reader.getLocalName(), MOST_ATTRIBUTES);
        } else {
            current =
                    new XmlNode(reader.getName(), current, reader.getLocation().getLineNumber());
            root = root == null ? current : root;
            attributes(reader);
        }
    }

    private void attributes(XMLStreamReader reader) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            current.attributes().put(reader.getAttributeName(i), reader.getAttributeValue(i));
            if (reader.getAttributeValue(i).length() > LONGEST_TEXT) {
                refuse("text-too-long", reader.getAttributeLocalName(i), LONGEST_TEXT);
            }
        }
    }

    private void end() {
        depth--;
        current = current.parent();
    }

    private void text(String piece) {
        if (current != null && current.text().append(piece).length() > LONGEST_TEXT) {
            refuse("text-too-long", current.localName(), LONGEST_TEXT);
        }
    }

    private void refuse(String rule, Object... args) {
        refused = true;
        findings.error(current == null ? null : current.nearestId(), rule, args);
    }
}
