package org.banjie.flow.gate.runtime;

/** A model tried something that no model may do. */
class RefusedByEngine extends RuntimeException {

    RefusedByEngine(String what) {
        super("refused: " + what);
    }
}
