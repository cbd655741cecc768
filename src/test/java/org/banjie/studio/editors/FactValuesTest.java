package org.banjie.studio.editors;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.sets.ShippedSets;
import org.junit.jupiter.api.Test;

/** Whoever fills in a table chooses among words and need not know a code. */
class FactValuesTest {

    @Test
    void categories_choices_of_forms_and_units_have_words() {
        var assistance = ShippedSets.read().stream()
                .filter(set -> set.kind().equals("assistance"))
                .findFirst()
                .orElseThrow();
        var known = FactValues.of(assistance);
        assertThat(known.get("category")).contains(new NamedChoice("MLA", "最低生活保障", "Minimum living allowance"));
        assertThat(known.get("unit")).extracting(NamedChoice::zh).containsExactly("工作日", "自然日");
        assertThat(known.get("answers.category")).isNotEmpty();
    }
}
