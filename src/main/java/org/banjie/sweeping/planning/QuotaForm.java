package org.banjie.sweeping.planning;

import org.banjie.sweeping.FormInput;

/** The places of one stretch as they were typed. */
record QuotaForm(String quota, String green) {

    Integer places() {
        return FormInput.number(quota);
    }

    Integer greenPlaces() {
        return FormInput.number(green);
    }
}
