package org.banjie.studio.guide;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.studio.guide.fields.Field;
import org.banjie.studio.guide.fields.FieldSort;
import org.banjie.studio.guide.fields.Filled;
import org.banjie.studio.guide.fields.Group;
import org.banjie.studio.guide.fields.Part;
import org.banjie.studio.guide.fields.Row;
import org.springframework.util.MultiValueMap;

/** Reads what a browser sends of the page: {@code limit.days}, {@code materials[2].name.zh}. */
final class Typing {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\.was");

    private Typing() {}

    /** @param all with rows that nobody filled in, as the page shows them; without when it is to be saved */
    static Filled read(List<Part> parts, MultiValueMap<String, String> sent, boolean all) {
        var values = new LinkedHashMap<String, List<String>>();
        var rows = new LinkedHashMap<String, List<Row>>();
        parts.forEach(part -> {
            part.fields().forEach(field -> values.put(field.path(), texts(sent, field.path(), field)));
            if (part.group() != null) rows.put(part.group().code(), rows(part.group(), sent, all));
        });
        return new Filled(values, rows);
    }

    private static List<Row> rows(Group group, MultiValueMap<String, String> sent, boolean all) {
        var found = new TreeMap<Integer, Row>();
        sent.keySet().forEach(name -> {
            var row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(group.code())) {
                found.put(Integer.valueOf(row.group(2)), row(group, name.replace(".was", "."), sent));
            }
        });
        return found.values().stream()
                .filter(row -> all || !row.was().isEmpty() || !row.isBlank())
                .toList();
    }

    private static Row row(Group group, String prefix, MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        group.fields().forEach(field -> values.put(field.path(), texts(sent, prefix + field.path(), field)));
        return new Row(sent.getFirst(prefix + "was"), values);
    }

    private static List<String> texts(MultiValueMap<String, String> sent, String name, Field field) {
        return sent.getOrDefault(name, List.of()).stream()
                .map(text -> text.replace("\r\n", "\n").strip())
                .flatMap(text -> field.sort() == FieldSort.LINES ? Arrays.stream(text.split("\n")) : Stream.of(text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
