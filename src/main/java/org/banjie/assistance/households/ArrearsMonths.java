package org.banjie.assistance.households;

import org.banjie.grants.paying.Arrears;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** As the guide of the review says, which every grant by the month leads to. */
@Component
class ArrearsMonths implements Arrears {

    private final Settings settings;

    ArrearsMonths(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int months() {
        return Integer.parseInt(settings.value(ReviewModel.KIND, "arrearsMonths"));
    }
}
