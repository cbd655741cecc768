package org.banjie.flow.gate;

import java.util.ArrayList;
import java.util.List;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.gate.expressions.CallableBean;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The gate over the real beans, found on the class path without starting the program. */
public final class GateOverBeans {

    private GateOverBeans() {}

    public static ModelGate of(CallableBeans beans) {
        return new ModelGate(beans);
    }

    /** Over everything marked {@link BpmnBean} in a package and below. */
    public static ModelGate markedIn(String packageName) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(BpmnBean.class));
        List<CallableBean> marked = new ArrayList<>();
        for (var bean : scanner.findCandidateComponents(packageName)) {
            var type = ClassUtils.resolveClassName(bean.getBeanClassName(), null);
            for (var name : type.getAnnotation(BpmnBean.class).value()) {
                marked.add(CallableBean.of(name, type, () -> null));
            }
        }
        return of(CallableBeans.of(marked));
    }
}
