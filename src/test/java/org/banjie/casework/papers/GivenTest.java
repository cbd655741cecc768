package org.banjie.casework.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GivenTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final Given given = new Given(() -> {
        looks.incrementAndGet();
        return Map.of("matter", "of the kind", "householdSize", 3);
    });

    @Test
    void what_a_kind_knows_is_looked_up_once_and_only_where_something_else_is_asked() {
        given.put("matter", "最低生活保障");
        given.put("until", null);
        assertThat(given.get("matter")).isEqualTo("最低生活保障");
        assertThat(given.get("until")).isNull();
        assertThat(looks).hasValue(0);

        assertThat(given.get("householdSize")).isEqualTo(3);
        assertThat(given.get("amount")).isNull();
        assertThat(given.get("matter")).isEqualTo("最低生活保障");
        assertThat(looks).hasValue(1);
    }

    @Test
    void a_preview_keeps_how_things_stood_when_it_was_tried() {
        var missing = new AtomicInteger(2);
        given.put("missing", (Supplier<Object>) missing::get);

        var whole = given.whole();

        missing.set(0);
        assertThat(whole).containsEntry("missing", 2).containsEntry("householdSize", 3);
    }
}
