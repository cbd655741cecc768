package org.banjie.studio.mending;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening tag of one element in a model's text: what is mended changes there and nowhere else, so that the drawing and
 * everything around it stand as they did.
 *
 * @param start where it begins in the text
 * @param end behind its bracket
 */
record Tag(String text, int start, int end) {

    private static final String ATTRIBUTE = "\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')";
    private static final Pattern TAGS = Pattern.compile("<([\\w.-]+:)?([\\w.-]+)((?:" + ATTRIBUTE + ")*)\\s*/?>");

    /** The element of that id. */
    static Optional<Tag> of(String text, String id) {
        var own = attribute("id", Pattern.quote(id));
        return TAGS.matcher(text)
                .results()
                .filter(tag -> own.matcher(tag.group(3)).find())
                .map(tag -> new Tag(text, tag.start(), tag.end()))
                .findFirst();
    }

    /** The first element of that sort inside of this one. */
    Optional<Tag> inside(String sort) {
        return TAGS.matcher(text)
                .region(end, close())
                .results()
                .filter(tag -> sort.equals(tag.group(2)))
                .map(tag -> new Tag(text, tag.start(), tag.end()))
                .findFirst();
    }

    /** The text with an attribute of that value. */
    String with(String name, String value) {
        var tag = text.substring(start, end);
        var there = attribute(name, "[^\"']*").matcher(tag);
        var said = " " + name + "=\"" + value + "\"";
        var now = there.find()
                ? tag.substring(0, there.start()) + said + tag.substring(there.end())
                : tag.replaceFirst("\\s*(/?>)$", Matcher.quoteReplacement(said) + "$1");
        return text.substring(0, start) + now + text.substring(end);
    }

    /** The text with that put in as the first thing in the element. */
    String beginning(String inner) {
        var tag = text.substring(start, end);
        if (!tag.endsWith("/>")) return text.substring(0, end) + inner + text.substring(end);
        var open = tag.substring(0, tag.length() - 2).stripTrailing() + ">";
        return text.substring(0, start) + open + inner + "</" + name() + ">" + text.substring(end);
    }

    /** What the element is called, with its prefix. */
    String name() {
        var tag = TAGS.matcher(text).region(start, end);
        tag.find();
        return (tag.group(1) == null ? "" : tag.group(1)) + tag.group(2);
    }

    /** Its prefix and a colon; empty where it has none. */
    String prefix() {
        return name().contains(":") ? name().substring(0, name().indexOf(':') + 1) : "";
    }

    private int close() {
        if (text.startsWith("/>", end - 2)) return end;
        var at = text.indexOf("</" + name() + ">", end);
        return at < 0 ? text.length() : at;
    }

    private static Pattern attribute(String name, String value) {
        return Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"" + value + "\"|'" + value + "')");
    }
}
