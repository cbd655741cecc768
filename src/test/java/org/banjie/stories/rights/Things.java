package org.banjie.stories.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is of the cases of a scene by now, as {@link Looks} asks for it: each step, paper and file, and the case. */
final class Things {

    private final JdbcClient db;
    private final Map<String, String> everywhere;
    private final List<Map<String, String>> all = new ArrayList<>();

    Things(JdbcClient db, Map<String, String> everywhere) {
        this.db = db;
        this.everywhere = everywhere;
    }

    List<Map<String, String>> all() {
        return all;
    }

    void add(String caseNo, String code) {
        var found = ofCase(caseNo, code);
        all.add(found);
        each(found, "select step, task_id from work_item where case_no = ?", Things::step);
        each(found, "select step, task_id from work_done where case_no = ?", Things::step);
        each(found, "select code, id::text from document where case_no = ?", Things::document);
        each(found, "select code, id::text from material where subject = ?", Things::material);
    }

    private Map<String, String> ofCase(String caseNo, String code) {
        var kind = db.sql("select kind from cases where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
        var found = new HashMap<>(everywhere);
        for (var name : List.of("caseNo", "cases/no", "?case", "?caseNo", "?chain", "?number")) found.put(name, caseNo);
        for (var name : List.of("kind", "kinds/code")) found.put(name, kind);
        found.put("?code", code);
        return found;
    }

    private void each(Map<String, String> found, String sql, BiConsumer<Map<String, String>, String[]> names) {
        var rows = db.sql(sql)
                .param(found.get("caseNo"))
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        for (var row : rows) {
            var one = new HashMap<>(found);
            names.accept(one, row);
            all.add(one);
        }
    }

    private static void step(Map<String, String> one, String[] row) {
        one.put("step", row[0]);
        one.put("?step", row[0]);
        for (var name : List.of("tasks/id", "task", "?task")) one.put(name, row[1]);
    }

    private static void document(Map<String, String> one, String[] row) {
        one.put("papers/code", row[0]);
        one.put("documents/id", row[1]);
    }

    private static void material(Map<String, String> one, String[] row) {
        one.put("materials/code", row[0]);
        one.put("materials/id", row[1]);
    }
}
