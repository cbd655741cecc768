package org.banjie.studio.guide.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.studio.guide.yaml.Item;

/** A list of the guide that the page shows as rows to add, take away and put in order. */
public class Group {

    private final String code;
    private final List<Field> fields;

    public Group(String code, List<Field> fields) {
        this.code = code;
        this.fields = fields;
    }

    public String code() {
        return code;
    }

    public List<Field> fields() {
        return fields;
    }

    /** What an entry is called on the page, folded up. */
    public String title(Row row) {
        return row.one("name.zh").isEmpty() ? fields.get(0).label(row.one(key())) : row.one("name.zh");
    }

    /** Whether the order of its entries says something. */
    public boolean ordered() {
        return true;
    }

    /** The field by which an entry is told from the others. */
    public String key() {
        return fields.get(0).path();
    }

    /** Whether no two entries may be called the same. */
    public boolean unique() {
        return true;
    }

    /** Whether what an entry refers to is on the page. */
    public boolean fits(Row row, Filled filled) {
        return true;
    }

    public List<Row> read(Object tree) {
        var rows = new ArrayList<Row>();
        for (var entry : Tree.list(tree, code)) {
            var values = values(entry);
            var name =
                    values.getOrDefault(key(), List.of("")).stream().findFirst().orElse("");
            var twins = rows.stream()
                    .filter(row -> row.was().startsWith(name + "#"))
                    .count();
            rows.add(new Row(name + "#" + twins, values));
        }
        return rows;
    }

    public Map<String, List<String>> values(Object entry) {
        var values = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> values.put(field.path(), Tree.texts(entry, field)));
        return values;
    }

    public void write(List<Row> rows, Object tree, Map<String, Object> wanted) {
        var before = read(tree);
        wanted.put(
                code,
                rows.stream()
                        .map(row -> {
                            var at = index(before, row);
                            return new Item(at, change(at < 0 ? null : before.get(at), row));
                        })
                        .toList());
    }

    /** What becomes otherwise in an entry. @param before null for a new one */
    public Map<String, Object> change(Row before, Row now) {
        var change = new LinkedHashMap<String, Object>();
        fields.forEach(field -> Tree.put(
                change, field, before == null ? List.of() : before.many(field.path()), now.many(field.path())));
        return change;
    }

    public static int index(List<Row> rows, Row row) {
        for (var i = 0; i < rows.size(); i++) {
            if (!row.was().isEmpty() && rows.get(i).was().equals(row.was())) return i;
        }
        return -1;
    }
}
