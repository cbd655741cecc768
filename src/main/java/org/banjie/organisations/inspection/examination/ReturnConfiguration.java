package org.banjie.organisations.inspection.examination;

import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.inspection.InspectionModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both who send a report back name its items. */
@Configuration(proxyBeanMethods = false)
class ReturnConfiguration {

    @Bean
    static AnswerRules preReviewNamesItems(SentBack back) {
        return new ReturnRules(InspectionModel.PRE_REVIEW, back);
    }

    @Bean
    static AnswerRules examinationNamesItems(SentBack back) {
        return new ReturnRules(InspectionModel.EXAMINE, back);
    }
}
