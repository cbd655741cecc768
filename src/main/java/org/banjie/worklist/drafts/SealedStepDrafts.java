package org.banjie.worklist.drafts;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach among the drafts of steps. */
@Configuration(proxyBeanMethods = false)
class SealedStepDrafts {

    @Bean
    static SealedColumn workDrafts() {
        return SealedColumn.of(
                "work_draft", "sealed", (row, n) -> StepDrafts.context(row.getString("task_id"), row.getString("uid")));
    }
}
