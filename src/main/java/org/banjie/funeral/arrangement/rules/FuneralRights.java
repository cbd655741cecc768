package org.banjie.funeral.arrangement.rules;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what in a funeral home beside the steps of its cases. */
public final class FuneralRights {

    /** Who sees whom the home still has to collect, and its journeys of the day. */
    public static final Circle COLLECTING =
            Circle.of("collections.may.see", Roles.FUNERAL_DISPATCHER, Roles.FUNERAL_DIRECTOR);

    /** Who publishes the home's prices. */
    public static final Circle PUBLISHING_PRICES =
            Circle.of("funeral.may.publish-prices", Roles.FUNERAL_DIRECTOR).saying("funeral.prices.barred");

    private FuneralRights() {}
}
