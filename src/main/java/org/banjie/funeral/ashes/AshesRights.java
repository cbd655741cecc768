package org.banjie.funeral.ashes;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what with ashes in the care of the home. */
final class AshesRights {

    /** Who reads what is kept, hands over and gives notice. */
    static final Circle KEEPING = Circle.of("kept.may.keep", Roles.FUNERAL_DISPATCHER, Roles.FUNERAL_DIRECTOR);

    /** Who decides that ashes nobody has claimed are buried (上海市殡葬管理条例第二十六条). */
    static final Circle BURYING = Circle.of("kept.may.bury", Roles.FUNERAL_DIRECTOR);

    private AshesRights() {}
}
