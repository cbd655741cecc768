package org.banjie.embedded.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;

/**
 * The made-up people of the demonstration district, in real units: four streets with two villages each and the bureau
 * itself. Who there is, where, and what they are called stands in {@code embedded/*.csv} and {@code *.txt}.
 *
 * @param uid {@code street-intake.310117004}, or without a unit for the one district
 * @param group the grant: {@code street-intake@310117004}
 */
public record Staff(String uid, String name, String group) {

    private static final int VILLAGES_A_STREET = 2;

    public static List<Staff> of(Units units) {
        var names = Stream.generate(EnclosedList.lines("names.txt")::stream)
                .flatMap(all -> all)
                .iterator();
        List<Staff> staff = new ArrayList<>();
        for (var row : EnclosedList.rows("staff.csv")) {
            for (var unit : places(row.get(2), units)) {
                var uid = row.get(2).equals("district") ? row.get(0) : row.get(0) + "." + unit.code();
                staff.add(new Staff(uid, names.next(), row.get(1) + "@" + unit.code()));
            }
        }
        return staff;
    }

    private static List<Unit> places(String where, Units units) {
        var streets = EnclosedList.lines("streets.txt").stream().map(units::get).toList();
        return switch (where) {
            case "district" -> List.of(units.districtOf(streets.get(0).code()));
            case "street" -> streets;
            default ->
                streets.stream()
                        .flatMap(
                                street -> units.children(street.code()).stream().limit(VILLAGES_A_STREET))
                        .toList();
        };
    }
}
