package org.banjie.jurisdiction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.files.Csv;
import org.banjie.files.CsvRow;

/** The units as published (统计用区划和城乡划分代码, 2023), and which of them are zones. */
final class UnitFile {

    private UnitFile() {}

    /** Parents before children. */
    static List<Unit> shipped() {
        var zones = rows("zones.csv").stream().map(cells -> cells.get(0)).collect(Collectors.toSet());
        var english =
                rows("english.csv").stream().collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.get(1)));
        return rows("units.csv").stream()
                .map(cells -> unit(cells, english, zones))
                .toList();
    }

    private static Unit unit(List<String> cells, Map<String, String> english, Set<String> zones) {
        var code = cells.get(0);
        var above = cells.get(1);
        var level = UnitLevel.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
        var zone = zones.contains(code) || zones.contains(above);
        return new Unit(
                code, above.isEmpty() ? null : above, level, cells.get(3), english.getOrDefault(code, ""), zone);
    }

    private static List<List<String>> rows(String name) {
        try (var in = UnitFile.class.getResourceAsStream("/jurisdiction/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Csv.rows(text).stream().skip(1).map(CsvRow::cells).toList();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
