package org.banjie.studio.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.banjie.studio.checks.Remark.Severity;
import org.banjie.words.Sentences;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class SameFindingsTest {

    @Test
    void an_attribute_that_stands_at_many_elements_is_one_thing_to_mend() {
        var told = SameFindings.of(List.of(
                remark("a.bpmn", "Task_1", "attribute", "color"),
                remark("a.bpmn", "Task_1", "unreachable", ""),
                remark("a.bpmn", "Task_2", "attribute", "color"),
                remark("a.bpmn", "Task_3", "attribute", "size"),
                remark("a.bpmn", "Task_4", "unreachable", ""),
                remark("b.bpmn", "Task_5", "attribute", "color")));
        assertThat(told).extracting(alike -> alike.remarks().size()).containsExactly(2, 1, 1, 1, 1);
        assertThat(told.get(0).isSeveral()).isTrue();
        assertThat(told.get(0).words(sentences(), Locale.SIMPLIFIED_CHINESE)).contains("color", "2");
    }

    @Test
    void one_thing_is_one_and_not_ones() {
        assertThat(sentences().in(Locale.ENGLISH, "studio.findings.errors", 1)).startsWith("1 thing must");
        assertThat(sentences().in(Locale.ENGLISH, "studio.findings.errors", 2)).startsWith("2 things must");
    }

    private static Remark remark(String file, String element, String rule, String what) {
        return new Remark(Severity.ERROR, file, element, "", rule, "studio.check." + rule, List.of(what), null);
    }

    private static Sentences sentences() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/studio");
        texts.setDefaultEncoding("UTF-8");
        return new Sentences(texts);
    }
}
