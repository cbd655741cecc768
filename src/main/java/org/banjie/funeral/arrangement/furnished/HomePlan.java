package org.banjie.funeral.arrangement.furnished;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.banjie.funeral.booking.resources.Driver;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;

/** What the made-up home has: {@code demonstration/funeral-home.yaml}. */
record HomePlan(List<Group> resources, Sailings voyages, String priceBasis, Map<String, BigDecimal> prices) {

    static HomePlan read() {
        try (var file = HomePlan.class.getResourceAsStream("/demonstration/funeral-home.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(file, HomePlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * So many of one sort; {@code {n}} in code and name is the number.
     *
     * @param drivers one for each of them; null for what nobody drives
     */
    record Group(
            ResourceType type,
            int count,
            String code,
            String name,
            String nameEn,
            int capacity,
            int slot,
            int cleaning,
            LocalTime opens,
            LocalTime closes,
            List<Driver> drivers) {

        Resource resource(int n, LocalDate from) {
            return new Resource(
                    0,
                    type,
                    numbered(code, n),
                    numbered(name, n),
                    numbered(nameEn, n),
                    "",
                    capacity,
                    slot,
                    cleaning,
                    opens,
                    closes,
                    true,
                    from,
                    null,
                    drivers == null ? Driver.NOBODY : drivers.get(n - 1));
        }

        private static String numbered(String text, int n) {
            return text.replace("{n}", "%02d".formatted(n));
        }
    }

    /** @param days on which voyages sail each year */
    record Sailings(List<MonthDay> days, LocalTime at, String quay, String quayEn, int seats) {}
}
