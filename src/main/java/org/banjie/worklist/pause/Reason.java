package org.banjie.worklist.pause;

import org.banjie.worklist.pause.PauseReasons.Who;

/** A reason for which the law lets the limit of a kind stand still. */
record Reason(String code, String basis, Who who) {}
