package org.banjie.flow.gate.expressions;

import java.util.Set;
import org.banjie.flow.gate.xml.XmlNode;

/** Rules of a decision: FEEL, said or left to the default, and within {@link Feel}. */
enum FeelShape implements Shape {
    FEEL_LANGUAGE {
        @Override
        public void check(String name, String value, XmlNode at, Reading reading) {
            if (!NAMES_OF_FEEL.contains(value)) reading.findings().error(at, "feel-only", name, value);
        }
    },
    FEEL_EXPRESSION {
        @Override
        public void check(String name, String value, XmlNode at, Reading reading) {
            Feel.checkExpression(
                    value, Set.of(), (rule, args) -> reading.findings().error(at, rule, args));
        }
    },
    FEEL_UNARY_TESTS {
        @Override
        public void check(String name, String value, XmlNode at, Reading reading) {
            Feel.checkUnaryTests(
                    value, Set.of(), (rule, args) -> reading.findings().error(at, rule, args));
        }
    };

    private static final Set<String> NAMES_OF_FEEL =
            Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/", "http://www.omg.org/spec/FEEL/20140401");
}
