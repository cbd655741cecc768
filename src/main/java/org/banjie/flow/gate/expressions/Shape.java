package org.banjie.flow.gate.expressions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What the value of an attribute, or the text of an element, has to look like. */
public interface Shape {

    /**
     * Says through findings what is wrong with a value.
     *
     * @param name attribute or element that has it, as the file's reader knows it
     */
    void check(String name, String value, XmlNode at, Reading reading);

    /** The shape of that name in a vocabulary file: {@code label}, or a choice {@code =yes|no}, in which + is a space. */
    static Shape named(String name) {
        if (name.startsWith("=")) {
            return new OneOf(Set.of(name.substring(1).replace('+', ' ').split("\\|")));
        }
        var constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(PlainShape.values(), ExpressionShape.values(), FeelShape.values())
                .flatMap(Arrays::stream)
                .filter(shape -> ((Enum<?>) shape).name().equals(constant))
                .map(Shape.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a vocabulary names an unknown shape " + name));
    }

    /** The words that say what is allowed. */
    static MessageSourceResolvable words(Enum<?> shape) {
        var key = "flow.gate.shape." + shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DefaultMessageSourceResolvable(new String[] {key});
    }

    /** One of a few words. */
    record OneOf(Set<String> words) implements Shape {

        @Override
        public void check(String name, String value, XmlNode at, Reading reading) {
            if (!words.contains(value)) reading.findings().error(at, "not-one-of", name, value, List.copyOf(words));
        }
    }
}
