package org.banjie.funeral.booking.resources;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what with halls, furnaces, vehicles, cabinets and niches. */
public final class ResourceRights {

    /** Who keeps the list of what can be booked, and closes it for a while. */
    public static final Circle KEEPING = Circle.of("bookings.may.keep-resources", Roles.FUNERAL_DISPATCHER);

    private ResourceRights() {}
}
