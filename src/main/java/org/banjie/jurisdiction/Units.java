package org.banjie.jurisdiction;

import jakarta.annotation.PostConstruct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Every unit of the district, held in memory: some four hundred, and they change once a year. */
@Repository
public class Units {

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private volatile Map<String, Unit> units = Map.of();

    Units(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /** Brings the table up to the list that comes with the program; a unit that is gone from the list stays. */
    @PostConstruct
    void load() {
        transaction.executeWithoutResult(status -> UnitFile.shipped().forEach(this::store));
        Map<String, Unit> read = new LinkedHashMap<>();
        db.sql("select code, parent, level, name, name_en, statistical from unit order by code")
                .query(Unit.class)
                .list()
                .forEach(unit -> read.put(unit.code(), unit));
        units = read;
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(code).map(units::get);
    }

    /** @throws Refusal where there is no unit of that code */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> none(code));
    }

    /** The street that a village lies in; a street itself. @throws Refusal for the district */
    public Unit streetOf(String code) {
        return upTo(code, UnitLevel.STREET);
    }

    public Unit districtOf(String code) {
        return upTo(code, UnitLevel.DISTRICT);
    }

    /** Whether a unit is that ancestor or lies in it; false for codes nobody knows. */
    public boolean within(String code, String ancestor) {
        for (var unit = units.get(code);
                unit != null;
                unit = find(unit.parent()).orElse(null)) {
            if (unit.code().equals(ancestor)) return true;
        }
        return false;
    }

    /** The units right below, zones included, by code. */
    public List<Unit> children(String code) {
        return units.values().stream()
                .filter(unit -> code.equals(unit.parent()))
                .toList();
    }

    /** The codes of a unit and of all that lies in it; none for no unit. */
    public List<String> withAllBelow(String code) {
        if (code == null) return List.of();
        return units.keySet().stream().filter(one -> within(one, code)).toList();
    }

    /** Every unit of that level where cases can be handled, by code. */
    public List<Unit> offices(UnitLevel level) {
        return units.values().stream()
                .filter(unit -> unit.level() == level && unit.isOffice())
                .toList();
    }

    private Unit upTo(String code, UnitLevel level) {
        var unit = get(code);
        while (unit.level() != level) {
            var parent = unit.parent();
            unit = find(parent).orElseThrow(() -> none(code));
        }
        return unit;
    }

    private void store(Unit unit) {
        db.sql(
                        """
                insert into unit (code, parent, level, name, name_en, statistical)
                values (:code, :parent, :level, :name, :nameEn, :statistical)
                on conflict (code) do update
                    set parent = :parent, level = :level, name = :name, name_en = :nameEn, statistical = :statistical
                """)
                .param("code", unit.code())
                .param("parent", unit.parent())
                .param("level", unit.level().name())
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("statistical", unit.statistical())
                .update();
    }

    private static Refusal none(String code) {
        return new Refusal(RefusalKind.NOT_FOUND, "no-such-unit", "jurisdiction.unit.none", code);
    }
}
