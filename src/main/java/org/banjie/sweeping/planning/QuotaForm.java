package org.banjie.sweeping.planning;

import org.banjie.sweeping.Typed;

/** The places of one stretch as they were typed. */
record QuotaForm(String quota, String green) {

    Integer places() {
        return Typed.number(quota);
    }

    Integer greenPlaces() {
        return Typed.number(green);
    }
}
