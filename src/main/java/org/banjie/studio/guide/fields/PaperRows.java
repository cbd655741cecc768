package org.banjie.studio.guide.fields;

import java.util.List;
import java.util.Map;

/** The papers of a kind: in their file a map by code, on the page a row for each. */
public class PaperRows extends Group {

    private static final String CODE = "code";

    /** @param fields the code first, then what a paper has */
    public PaperRows(List<Field> fields) {
        super("papers", fields);
    }

    @Override
    public String title(Row row) {
        return row.one("title").isEmpty() ? row.one(CODE) : row.one("title") + "　" + row.one(CODE);
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public List<Row> read(Object tree) {
        return Tree.map(tree).entrySet().stream()
                .map(entry -> {
                    var values = values(entry.getValue());
                    values.put(CODE, List.of(entry.getKey()));
                    return new Row(entry.getKey(), values);
                })
                .toList();
    }

    /** A paper that is called otherwise is another one. */
    @Override
    public void write(List<Row> rows, Object tree, Map<String, Object> wanted) {
        var before = read(tree);
        before.forEach(row -> wanted.put(row.was(), null));
        rows.forEach(row -> {
            var at = index(before, row);
            var same = at >= 0 && row.was().equals(row.one(CODE));
            var change = change(same ? before.get(at) : null, row);
            change.remove(CODE);
            wanted.put(row.one(CODE), change);
        });
    }
}
