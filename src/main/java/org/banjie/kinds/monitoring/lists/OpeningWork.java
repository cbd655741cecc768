package org.banjie.kinds.monitoring.lists;

import org.banjie.kinds.monitoring.Work;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class OpeningWork implements Work {
    @Override
    public boolean piece() {
        return false;
    }
}
