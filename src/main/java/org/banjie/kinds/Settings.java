package org.banjie.kinds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The effective-dated settings of kinds. {@code banjie.kind.<kind>.<setting>} overrides the service guide, for a
 * district that decides otherwise.
 */
@Component
public class Settings {

    private final Kinds kinds;
    private final ShippedGuides shipped;
    private final Environment environment;
    private final Clock clock;

    Settings(Kinds kinds, ShippedGuides shipped, Environment environment, Clock clock) {
        this.kinds = kinds;
        this.shipped = shipped;
        this.environment = environment;
        this.clock = clock;
    }

    /** The value in force today; as the program brings it while the live guide is from before there was one. */
    public String value(String kind, String name) {
        return find(kind, name)
                .or(() -> shipped.find(kind).flatMap(guide -> guide.setting(name, LocalDate.now(clock))))
                .orElseThrow(() -> new IllegalStateException("No setting " + name + " in force for " + kind));
    }

    /** The value in force today; empty where the service guide makes none of that name. */
    public Optional<String> find(String kind, String name) {
        var override = environment.getProperty("banjie.kind." + kind + "." + name);
        return override != null ? Optional.of(override) : kinds.get(kind).setting(name, LocalDate.now(clock));
    }

    /** What holds on that day; as the program brings it while the live guide is from before there was one. */
    public Optional<Setting> on(String kind, String name, LocalDate day) {
        var override = environment.getProperty("banjie.kind." + kind + "." + name);
        if (override != null) return Optional.of(new Setting(LocalDate.MIN, override, ""));
        return kinds.get(kind).inForce(name, day).or(() -> shipped.find(kind)
                .flatMap(guide -> guide.inForce(name, day)));
    }

    /** The law or rule the value of the service guide rests on; empty where it names none. */
    public String basis(String kind, String name) {
        return kinds.get(kind).settingBasis(name, LocalDate.now(clock)).orElse("");
    }
}
