package org.banjie.jurisdiction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The units as published (统计用区划和城乡划分代码, 2023), and which of them are zones. */
final class UnitFile {

    private UnitFile() {}

    /** Parents before children. */
    static List<Unit> shipped() {
        var zones = rows("zones.csv").stream().map(cells -> cells[0]).collect(Collectors.toSet());
        return rows("units.csv").stream().map(cells -> unit(cells, zones)).toList();
    }

    private static Unit unit(String[] cells, Set<String> zones) {
        var parent = cells[1].isEmpty() ? null : cells[1];
        var level = UnitLevel.valueOf(cells[2].toUpperCase(Locale.ROOT));
        return new Unit(cells[0], parent, level, cells[3], zones.contains(cells[0]) || zones.contains(cells[1]));
    }

    private static List<String[]> rows(String name) {
        try (var in = UnitFile.class.getResourceAsStream("/jurisdiction/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
