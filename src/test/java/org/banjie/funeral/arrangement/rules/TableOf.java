package org.banjie.funeral.arrangement.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A decision table made up for one test: facts in, the row that fits out; null for none. */
public class TableOf extends FuneralTables {

    private final Function<Map<String, Object>, Map<String, Object>> row;

    public TableOf(Function<Map<String, Object>, Map<String, Object>> row) {
        super(null, null);
        this.row = row;
    }

    @Override
    public Optional<Map<String, Object>> decide(String table, Map<String, Object> facts) {
        return Optional.ofNullable(row.apply(facts));
    }
}
