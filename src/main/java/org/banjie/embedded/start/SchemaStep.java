package org.banjie.embedded.start;

import liquibase.integration.spring.SpringLiquibase;
import org.banjie.embedded.StartProgress;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Says when the tables are up to date, which is also when the engine begins to start. */
@Component
class SchemaStep implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase) StartProgress.step("正在更新数据表 · bringing the schema up to date");
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase) {
            StartProgress.step("数据表已就绪，正在启动流程引擎 · schema ready, starting the process engine");
        }
        return bean;
    }
}
