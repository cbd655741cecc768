package org.banjie.flow.gate.expressions;

import org.banjie.flow.gate.Canary;

/** What a marked bean inherits is not marked. */
public class UnmarkedSteps {

    public boolean inherited() {
        return Canary.sing();
    }
}
