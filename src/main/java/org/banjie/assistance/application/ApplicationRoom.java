package org.banjie.assistance.application;

import java.util.List;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.front.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: what people come for, and what it asks for by its id in a model. */
@Configuration(proxyBeanMethods = false)
class ApplicationRoom {

    /** Whoever does not know what there is, is asked a few questions first, where that is open. */
    @Bean
    static Matter hardshipMatter() {
        return new Matter("front.hardship", List.of("/self-check"), "/guide/" + AssistanceModel.KIND, 0);
    }

    @Bean
    static Matter noticesMatter() {
        return new Matter("front.notices", List.of("/publicity"), null, 50);
    }

    @Bean
    static NamedInJava assistanceNamedInJava() {
        return steps().sending(AssistanceModel.LATE_OBJECTION, AssistanceModel.ANOTHER);
    }

    private static NamedInJava steps() {
        return NamedInJava.steps(
                AssistanceModel.KIND,
                AssistanceModel.CHECK_COMPLETENESS,
                AssistanceModel.AID_FIRST,
                AssistanceModel.ASSIST_VISIT,
                AssistanceModel.HOME_VISIT,
                AssistanceModel.HOME_VISIT_COSIGN,
                AssistanceModel.ECONOMIC_CHECK,
                AssistanceModel.RECHECK,
                AssistanceModel.SELF_CARE,
                AssistanceModel.CASE_CONFERENCE,
                AssistanceModel.PRELIMINARY_OPINION,
                AssistanceModel.DECIDE_REFUSAL,
                AssistanceModel.DISTRICT_DECIDE_REFUSAL,
                AssistanceModel.WEIGH_REFUSAL,
                AssistanceModel.DECIDE_TERMINATION,
                AssistanceModel.DEATH,
                AssistanceModel.MOVE,
                AssistanceModel.DECIDE_ON_OBJECTION,
                AssistanceModel.ANOTHER_OBJECTION,
                AssistanceModel.DISTRICT_VISIT,
                AssistanceModel.DISTRICT_VISIT_COSIGN);
    }
}
