package org.banjie.flow.gate.runtime;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformer;
import org.camunda.bpm.dmn.engine.impl.type.DefaultDataTypeTransformerRegistry;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.model.dmn.BuiltinAggregator;
import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * The type a table's column is said to be of never changes what stands in it. The engine makes a text of a day in a column
 * of texts, which is what editors write by themselves, and 2 of 2.5 in one of whole numbers: no row fits then, or the wrong
 * one, without a word. What cannot be of the type without loss is left as it is; and amounts are added as people add them.
 */
final class FactsAsTheyAre {

    private static final List<String> TYPES = List.of("string", "boolean", "integer", "long", "double", "date");

    private FactsAsTheyAre() {}

    static DefaultDmnEngineConfiguration configuration() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(BoundedFeel.factory());
        var usual = new DefaultDataTypeTransformerRegistry();
        var registry = configuration.getTransformer().getDataTypeTransformerRegistry();
        configuration
                .getTransformer()
                .getHitPolicyHandlerRegistry()
                .addHandler(HitPolicy.COLLECT, BuiltinAggregator.SUM, new ExactSum());
        for (var type : TYPES) registry.addTransformer(type, kept(usual.getTransformer(type)));
        return configuration;
    }

    private static DmnDataTypeTransformer kept(DmnDataTypeTransformer usual) {
        return value -> {
            try {
                var typed = usual.transform(value);
                return isSame(value, typed) ? typed : Variables.untypedValue(value);
            } catch (RuntimeException notOfThatType) {
                return Variables.untypedValue(value);
            }
        };
    }

    private static boolean isSame(Object value, TypedValue typed) {
        if (value instanceof Number number && typed.getValue() instanceof Number made) return isSame(number, made);
        return !(typed.getValue() instanceof String) || value instanceof String;
    }

    private static boolean isSame(Number number, Number made) {
        return new BigDecimal(number.toString()).compareTo(new BigDecimal(made.toString())) == 0;
    }
}
