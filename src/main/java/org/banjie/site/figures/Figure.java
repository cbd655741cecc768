package org.banjie.site.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How many, or how long, of something that stands in the database. A room makes a bean of each; it is shown at
 * {@code /actuator/prometheus} and read there at most twice a minute, however often somebody asks.
 *
 * @param name with points: {@code banjie.late.steps}
 * @param what it counts, for whoever reads the figures
 * @param label what it is told apart by, such as {@code street}; never a person or a case, whose figures nobody may read
 * @param values of the label, all of them
 * @param reading bounded, however much there is; a value it does not give has none
 */
public record Figure(
        String name,
        String what,
        String label,
        Collection<String> values,
        Supplier<? extends Map<String, ? extends Number>> reading) {

    private static final String ALONE = "";

    /** One that is told apart by nothing. */
    public static Figure of(String name, String what, Supplier<? extends Number> reading) {
        return new Figure(name, what, ALONE, List.of(ALONE), () -> Map.of(ALONE, reading.get()));
    }

    boolean isAlone() {
        return label.equals(ALONE);
    }
}
