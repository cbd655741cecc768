package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.site.figures.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is late in each street and in the offices of the district, for whoever watches over the program. */
@Configuration(proxyBeanMethods = false)
class LateFigure {

    /** Of a street: beyond it, it is no matter how many. */
    private static final int MOST = 1000;

    private record Late(String street, int steps) {}

    @Bean
    static Figure lateSteps(JdbcClient db, Units units, Clock clock) {
        var streets = Stream.of(UnitLevel.DISTRICT, UnitLevel.STREET)
                .flatMap(level -> units.offices(level).stream())
                .map(Unit::code)
                .toList();
        return new Figure(
                "banjie.late.steps",
                "Steps of offices that are over their limit, by street or district, each counted up to " + MOST,
                "street",
                streets,
                () -> read(db, streets, OffsetDateTime.now(clock)));
    }

    /** What waits for applicants is nobody's delay in an office. */
    private static Map<String, Integer> read(JdbcClient db, List<String> streets, OffsetDateTime now) {
        return db
                .sql(
                        """
                select street, (select count(*) from (
                    select from work_item i
                    where substr(split_part(i.grp, '@', 2), 1, 9) = street and i.ends_at <= :now and not i.for_applicant
                    limit :most) few) as steps
                from unnest(:streets::text[]) street
                """)
                .param("streets", streets.toArray(String[]::new))
                .param("now", now)
                .param("most", MOST)
                .query(Late.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Late::street, Late::steps));
    }
}
