package org.banjie.flow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks a bean that models may call: {@code ${assistance.needsHomeVisit(caseNo)}}. Nothing else of the program is in
 * reach of a model.
 *
 * <p>The class is public. Every public method it declares itself can be called, so nothing else belongs into it; what
 * it inherits cannot. Two public methods of one name differ in the number of their parameters. The program does not
 * start otherwise.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BpmnBean {

    /**
     * The names models call it by, apart from Spring's own bean names. A running case keeps the model it was started
     * with, so a bean that gets a new name keeps the old one as its second.
     */
    String[] value();
}
