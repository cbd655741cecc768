package org.banjie.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.cases.search.CaseSearch;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases, open and closed, by any part of the name of anybody in them, a person's or an organisation's number, a phone,
 * or a part of their own number. It knows nothing of rights: the caller says where and in which kinds, and asks which of the
 * found somebody may see. Costs the same among ten thousand cases and a million: of each street and kind the newest few are
 * read from the end of an index.
 */
@Repository
@Transactional(readOnly = true)
public class Finder {

    private static final String BY_TRACE =
            """
            select case_no from (
                select distinct head.at, head.case_no
                from unnest(:streets::text[], :villages::text[]) place (street, village)
                cross join unnest(:kinds::text[]) asked (kind)
                cross join lateral (
                    select t.at, t.case_no from case_trace t
                    where t.trace = :trace and t.kind = asked.kind and t.street = place.street
                      and not exists (
                          select from unnest(:others::bigint[]) other
                          where not exists (
                              select from case_trace o
                              where o.trace = other and o.kind = t.kind and o.street = t.street and o.at = t.at and o.case_no = t.case_no))
                      and (place.village is null or (
                          select place.village in (c.area, c.intake_unit, coalesce(c.residence, ''))
                          from cases c where c.case_no = t.case_no))
                    order by t.at desc, t.case_no desc limit :most
                ) head
            ) found
            order by at desc, case_no desc limit :most
            """;

    private final JdbcClient db;
    private final CaseSearch search;
    private final Units units;
    private final Traces traces;

    Finder(JdbcClient db, CaseSearch search, Units units, Traces traces) {
        this.db = db;
        this.search = search;
        this.units = units;
        this.traces = traces;
    }

    /**
     * The numbers of the newest cases that fit, newest first.
     *
     * @param codes of the units that a case has to do with: its own, where it was handed in, where the family lives
     * @param kinds codes of the kinds to look among
     */
    public List<String> cases(Sought sought, Collection<String> codes, Collection<String> kinds, int most) {
        if (codes.isEmpty() || kinds.isEmpty() || sought.text().isBlank()) return List.of();
        return switch (sought.what()) {
            case CASE -> search.beginning(sought.text(), codes, kinds, most);
            case PART_OF_CASE -> ofPart(sought.text(), codes, kinds, most);
            case FOUR_DIGITS -> ofFour(sought, codes, kinds, most);
            case PERSON, PHONE, NAME -> traced(traces.of(sought), codes, kinds, most);
        };
    }

    /**
     * What a row is asked whether it fits, where so many fit that they cannot be named.
     *
     * @param sql a condition with one place, {@code %s}, for the column that holds a case's number
     */
    public record Fits(String sql, Map<String, Object> parameters) {}

    /** For a name, a person's number or a phone. */
    public Fits fits(Sought sought) {
        return new Fits(
                """
                not exists (
                    select from unnest(:traces::bigint[]) sought
                    where not exists (select from case_trace t where t.case_no = %s and t.trace = sought))
                """,
                Map.of("traces", traces.of(sought).toArray(Long[]::new)));
    }

    /** A running number alone is the end of a number; what is longer may follow the letters it begins with as well. */
    private List<String> ofPart(String text, Collection<String> codes, Collection<String> kinds, int most) {
        var ends = search.ending(text, codes, kinds, most);
        if (!ends.isEmpty() || text.startsWith("-")) return ends;
        return search.goingOn(text, codes, kinds, most);
    }

    private List<String> ofFour(Sought sought, Collection<String> codes, Collection<String> kinds, int most) {
        return Stream.concat(
                        ofPart(Sought.serial(sought.text()), codes, kinds, most).stream(),
                        traced(traces.of(sought), codes, kinds, most).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    private List<String> traced(List<Long> sought, Collection<String> codes, Collection<String> kinds, int most) {
        if (sought.isEmpty()) return List.of();
        var places =
                codes.stream().flatMap(code -> places(code).stream()).distinct().toList();
        return db.sql(BY_TRACE)
                .param("streets", places.stream().map(Place::street).toArray(String[]::new))
                .param("villages", places.stream().map(Place::village).toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("trace", sought.get(0))
                .param("others", sought.stream().skip(1).toArray(Long[]::new))
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** @param village null for the whole street */
    private record Place(String street, String village) {}

    private List<Place> places(String code) {
        var unit = units.find(code).orElse(null);
        if (unit == null) return List.of();
        if (unit.level() == UnitLevel.DISTRICT) return district(unit);
        var street = units.streetOf(code).code();
        return List.of(new Place(street, street.equals(code) ? null : code));
    }

    private List<Place> district(Unit district) {
        var places = new ArrayList<Place>();
        places.add(new Place(district.code(), null));
        units.offices(UnitLevel.STREET).stream()
                .filter(street -> units.within(street.code(), district.code()))
                .forEach(street -> places.add(new Place(street.code(), null)));
        return places;
    }
}
