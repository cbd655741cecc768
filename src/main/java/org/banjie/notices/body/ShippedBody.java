package org.banjie.notices.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.banjie.notices.body.Block.Sort;
import org.banjie.notices.body.ShippedWording.Fixed;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the forms that come with the program say, block by block, so that they can be worded anew from there. A certificate or
 * a form to be signed is no text of blocks and stays as it is.
 */
public final class ShippedBody {

    private ShippedBody() {}

    /** @param template name of a form; empty for one that cannot be taken apart, or is none */
    public static Optional<List<Block>> of(String template) {
        if (!template.matches("[a-z-]+")) return Optional.empty();
        try (var file = ShippedBody.class.getResourceAsStream("/notices/" + template + ".html")) {
            if (file == null) return Optional.empty();
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var body = (Element) factory.newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("body")
                    .item(0);
            return Optional.of(blocks(body));
        } catch (Fixed | SAXException notOfBlocks) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Block> blocks(Element body) {
        var blocks = new ArrayList<Block>();
        var closed = false;
        for (var child : children(body)) {
            if (closed) throw new Fixed();
            var part = child.getAttribute("th:replace");
            if (part.equals("~{paper :: rest}")) closed = true;
            else if (!part.equals("~{paper :: top}")) add(child, blocks);
        }
        if (!closed || blocks.isEmpty()) throw new Fixed();
        return blocks;
    }

    private static void add(Element one, List<Block> blocks) {
        switch (one.getTagName()) {
            case "p" ->
                blocks.add(Block.of(one.getAttribute("class").isEmpty() ? Sort.TEXT : Sort.TO, ShippedWording.of(one)));
            case "h2" -> blocks.add(Block.of(Sort.HEADING, ShippedWording.of(one)));
            case "ol" -> blocks.add(Block.of(Sort.LIST, ShippedWording.list(one)));
            case "table" -> children(one).forEach(row -> blocks.add(row(row)));
            case "th:block" -> several(one, blocks);
            default -> throw new Fixed();
        }
    }

    /** Several that hang on the same fact; a list hangs on itself. */
    private static void several(Element group, List<Block> blocks) {
        for (var child : children(group)) {
            var inside = new ArrayList<Block>();
            add(child, inside);
            for (var block : inside) {
                if (block.sort() != Sort.LIST) {
                    blocks.add(new Block(block.sort(), block.label(), ShippedWording.hanging(group, block.text())));
                } else if (ShippedWording.hangsOn(group, block.text())) {
                    blocks.add(block);
                } else {
                    throw new Fixed();
                }
            }
        }
    }

    private static Block row(Element row) {
        if (!row.getTagName().equals("tr")) throw new Fixed();
        if (row.hasAttribute("th:each")) return new Block(Sort.ROW, "", ShippedWording.each(row));
        var cells = children(row);
        if (cells.size() != 2 || cells.get(0).hasAttribute("th:text")) throw new Fixed();
        return new Block(
                Sort.ROW,
                cells.get(0).getTextContent().strip(),
                ShippedWording.hanging(row, ShippedWording.of(cells.get(1))));
    }

    private static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) found.add(element);
            else if (node.getNodeType() == Node.TEXT_NODE
                    && !node.getTextContent().isBlank()) throw new Fixed();
        }
        return found;
    }
}
