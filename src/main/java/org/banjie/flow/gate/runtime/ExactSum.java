package org.banjie.flow.gate.runtime;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.CollectSumHitPolicyHandler;

/** The sum of what the rows of a table say, as people add: 0.1 and 0.2 are 0.3 and not 0.30000000000000004. */
final class ExactSum extends CollectSumHitPolicyHandler {

    @Override
    protected Double aggregateDoubleValues(List<Double> values) {
        return values.stream()
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
