package org.banjie.assistance.monitoring.lists.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.monitoring.reading.BrokenFile;

/** Where in this file each column of the list stands. */
record ListHeader(Map<String, Integer> places) {

    /** @throws BrokenFile naming the first required column that is not there, or that is there twice */
    static ListHeader of(ListKind kind, List<String> heads) {
        var places = new HashMap<String, Integer>();
        for (var column : kind.columns()) {
            var found = new ArrayList<Integer>();
            for (var i = 0; i < heads.size(); i++) if (column.isHeadedBy(heads.get(i))) found.add(i);
            if (found.size() > 1) throw new BrokenFile("column-twice:" + column.field());
            if (found.isEmpty() && column.required()) throw new BrokenFile("no-column:" + column.field());
            if (!found.isEmpty()) places.put(column.field(), found.get(0));
        }
        return new ListHeader(places);
    }

    /** How many of the columns that row heads: the row with most of them was meant to be the head. */
    static long alike(ListKind kind, List<String> heads) {
        return kind.columns().stream()
                .filter(column -> heads.stream().anyMatch(column::isHeadedBy))
                .count();
    }

    /** The cells of a row by field; empty cells are left out. */
    Map<String, String> read(List<String> cells) {
        var values = new LinkedHashMap<String, String>();
        places.forEach((field, place) -> {
            if (place < cells.size() && !cells.get(place).isEmpty()) values.put(field, cells.get(place));
        });
        return values;
    }
}
