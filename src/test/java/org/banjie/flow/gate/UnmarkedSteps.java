package org.banjie.flow.gate;

/** What a marked bean inherits is not marked. */
public class UnmarkedSteps {

    public boolean inherited() {
        return Canary.sing();
    }
}
