package org.banjie.notices;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.notices.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** The offices that sign papers, and how they are reached, as it stands on what they print. */
@Component
public class SigningOffices {

    private final Catalogue catalogue;
    private final Clock clock;

    SigningOffices(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * An office.
     *
     * @param name in full
     * @param address null where none is given
     * @param phone null where none is given
     */
    public record Office(String name, String address, String phone) {}

    /**
     * @param unit its unit code
     * @throws IllegalArgumentException where such a unit signs nothing
     */
    public Office office(String unit) {
        var organ = catalogue.organ(unit, LocalDate.now(clock));
        return new Office(organ.name(), organ.address(), organ.phone());
    }
}
