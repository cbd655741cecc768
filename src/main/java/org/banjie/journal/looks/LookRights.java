package org.banjie.journal.looks;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who is told who looked at a file: nobody who could be among those, nor their leaders. */
public final class LookRights {

    public static final Circle READING =
            Circle.of("oversight.may.looks", Roles.AUDITOR).saying("oversight.looks.barred");

    /** Where it is read. */
    public static final String PATH = "/oversight/looks";

    private LookRights() {}
}
