package org.banjie.worklist.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.asking.Asking;
import org.banjie.worklist.asking.Place;
import org.springframework.stereotype.Component;

/** Keeps a filter once it is known that it can be asked; for page and API alike. */
@Component
class FilterKeeping {

    private static final int NAME = 40;

    private final SavedFilters filters;
    private final Asking asking;

    FilterKeeping(SavedFilters filters, Asking asking) {
        this.filters = filters;
        this.asking = asking;
    }

    List<SavedFilter> of(Actor actor) {
        return filters.of(clerk(actor));
    }

    /** @throws Invalid with everything that is wrong with the name and with what is asked */
    SavedFilter keep(Actor actor, String name, String query, boolean shared) {
        clerk(actor);
        var place = Place.of(Place.read(query).asked().from(null), null);
        var errors = new ArrayList<InputError>();
        nameFault(name).ifPresent(errors::add);
        try {
            asking.read(place.asked(), 0);
        } catch (Invalid invalid) {
            errors.addAll(invalid.errors());
        }
        if (!errors.isEmpty()) throw new Invalid(errors);
        return filters.keep(actor, name.strip(), place.from(), shared);
    }

    private static Optional<InputError> nameFault(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(new InputError("name", "required", "worklist.saved.name.missing"));
        }
        return name.strip().length() > NAME
                ? Optional.of(new InputError("name", "max", "worklist.saved.name.long", NAME))
                : Optional.empty();
    }

    void remove(Actor actor, UUID id) {
        filters.remove(clerk(actor), id);
    }

    static Actor clerk(Actor actor) {
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "staff-only", "worklist.staff-only");
        return actor;
    }
}
