package org.banjie.flow;

import java.util.ArrayList;
import java.util.List;
import org.banjie.flow.gate.expressions.CallableBean;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Finds what is marked {@link BpmnBean}, without creating it: such a bean may itself need the engine. */
@Configuration(proxyBeanMethods = false)
class ModelBeans {

    @Bean
    static CallableBeans callableBeans(ListableBeanFactory factory) {
        List<CallableBean> marked = new ArrayList<>();
        for (var bean : factory.getBeanNamesForAnnotation(BpmnBean.class)) {
            var type = ClassUtils.getUserClass(factory.getType(bean, false));
            for (var name : type.getAnnotation(BpmnBean.class).value()) {
                marked.add(CallableBean.of(name, type, () -> factory.getBean(bean)));
            }
        }
        return CallableBeans.of(marked);
    }
}
