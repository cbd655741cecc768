package org.banjie.worklist.recusal;

import org.banjie.access.Circle;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What recusal brings to the house: who decides of it, and what a change of keys has to reach. */
@Configuration(proxyBeanMethods = false)
class RecusalRoom {

    @Bean
    static Circle mayDecideRecusals() {
        return RecusalRights.DECIDING;
    }

    @Bean
    static Circle mayDecideFuneralRecusals() {
        return RecusalRights.DECIDING_FUNERALS;
    }

    @Bean
    static SealedColumn recusalApplications() {
        return SealedColumn.of(
                "recusal_application", "reason_sealed", (row, n) -> RecusalApplications.reasonOf(row.getString("id")));
    }

    @Bean
    static SealedColumn recusalAnswers() {
        return SealedColumn.of(
                "recusal_application", "answer_sealed", (row, n) -> RecusalApplications.answerOf(row.getString("id")));
    }
}
