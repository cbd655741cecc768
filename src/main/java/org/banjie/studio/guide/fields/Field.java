package org.banjie.studio.guide.fields;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of the page.
 *
 * @param path where it stands in the guide, or in the entry of a list: {@code limit.days}
 */
public record Field(String path, FieldSort sort, boolean required, Rule rule, List<Option> options) {

    public static Field field(String path, FieldSort sort) {
        return new Field(path, sort, false, Rule.ANY, List.of());
    }

    public static Field line(String path) {
        return field(path, FieldSort.LINE);
    }

    public static Field choice(String path, List<Option> options) {
        return new Field(path, FieldSort.CHOICE, false, Rule.ANY, options);
    }

    public static Field many(String path, List<Option> options) {
        return new Field(path, FieldSort.MANY, false, Rule.ANY, options);
    }

    public Field must() {
        return new Field(path, sort, true, rule, options);
    }

    public Field must(Rule how) {
        return new Field(path, sort, true, how, options);
    }

    /** What one of its options is called; the value itself where it is none of them. */
    public String label(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** Its options, and after them what is chosen and no longer among them. */
    public List<Option> optionsWith(List<String> chosen) {
        var all = new ArrayList<>(options);
        chosen.stream()
                .filter(one -> !one.isEmpty()
                        && options.stream().noneMatch(option -> option.value().equals(one)))
                .forEach(one -> all.add(new Option(one, one)));
        return all;
    }
}
