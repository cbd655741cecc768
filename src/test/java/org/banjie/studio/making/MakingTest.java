package org.banjie.studio.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Remark;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is made new passes the checks as it is made. */
class MakingTest extends Story {

    @Autowired
    Checks checks;

    @Autowired
    LiveSets live;

    @Autowired
    Sets sets;

    @Test
    void a_new_part_of_every_sort_brings_no_error() {
        var set = sets.get(live.find("reconsideration").orElseThrow().hash());
        for (var sort : PartSort.values()) {
            var part = new NewFile(sort, "试做的一份", "").in(set);
            set = set.with(part.file(), Maker.make(set, part));
        }
        assertThat(set.files()).containsKeys("szdyf.form", "reconsideration-szdyf.dmn", "reconsideration-szdyf.bpmn");
        assertThat(set.text(FileSet.PAPERS).orElseThrow()).contains("szdyf:", "试做的一份");
        assertThat(checks.of(set)).filteredOn(Remark::refuses).isEmpty();
    }

    @Test
    void a_kind_without_a_guide_is_given_one_that_can_be_read() {
        var files = new TreeMap<>(
                sets.get(live.find("reconsideration").orElseThrow().hash()).files());
        files.remove(FileSet.GUIDE);
        var set = new FileSet("reconsideration", files);
        var begun = set.with(FileSet.GUIDE, EmptyGuide.of(set).getBytes(StandardCharsets.UTF_8));
        assertThat(checks.of(begun))
                .filteredOn(Remark::refuses)
                .extracting(Remark::rule)
                .doesNotContain(
                        "guide-missing", "guide-broken", "guide-shape", "guide-key", "guide-value", "guide-step");
    }
}
