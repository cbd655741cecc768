package org.banjie.studio.guide.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.studio.guide.yaml.Item;

/** The law each paper rests on: a list in every paper, one list on the page. Written after the papers themselves. */
public class BasisRows extends Group {

    private static final String PAPER = "paper";
    private static final String BASIS = "basis";

    /** @param fields the paper first, then what a basis has */
    public BasisRows(List<Field> fields) {
        super("bases", fields);
    }

    @Override
    public String title(Row row) {
        return fields().get(0).label(row.one(PAPER)) + "　" + row.one("law") + row.one("article");
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public boolean unique() {
        return false;
    }

    @Override
    public boolean fits(Row row, Filled filled) {
        return filled.group("papers").stream()
                .anyMatch(paper -> paper.one("code").equals(row.one(PAPER)));
    }

    @Override
    public List<Row> read(Object tree) {
        var rows = new ArrayList<Row>();
        Tree.map(tree).forEach((paper, said) -> {
            var list = Tree.list(said, BASIS);
            for (var i = 0; i < list.size(); i++) {
                var values = values(list.get(i));
                values.put(PAPER, List.of(paper));
                rows.add(new Row(paper + "@" + i, values));
            }
        });
        return rows;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(List<Row> rows, Object tree, Map<String, Object> wanted) {
        var before = read(tree);
        var items = new LinkedHashMap<String, List<Item>>();
        wanted.forEach((paper, change) -> {
            if (change != null) items.put(paper, new ArrayList<>());
        });
        rows.forEach(row -> items.computeIfAbsent(row.one(PAPER), paper -> new ArrayList<>())
                .add(item(before, row)));
        items.forEach((paper, list) -> {
            if (wanted.get(paper) instanceof Map<?, ?> change) ((Map<String, Object>) change).put(BASIS, list);
        });
    }

    private Item item(List<Row> before, Row row) {
        var at = index(before, row);
        var same = at >= 0 && before.get(at).one(PAPER).equals(row.one(PAPER));
        var change = change(same ? before.get(at) : null, row);
        change.remove(PAPER);
        return new Item(same ? Integer.parseInt(row.was().substring(row.was().lastIndexOf('@') + 1)) : -1, change);
    }
}
