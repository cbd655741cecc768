package org.banjie.time.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.banjie.time.DayUnit;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Days that the law does not name are nobody's 法定期限. */
class OwnDaysTest {

    @Test
    void days_that_an_article_names_are_of_the_law_and_days_that_the_bureau_has_set_are_its_own() {
        assertThat(limit("行政处罚法第六十条：自立案之日起九十日内作出处罚决定").isOfLaw()).isTrue();
        assertThat(limit("上海市社会救助条例第五十条；五个工作日由区民政局核定").isOfLaw()).isFalse();
        assertThat(limit("区民政局核定的办理期限").isOfLaw()).isFalse();
    }

    @Test
    void each_shipped_kind_says_which_it_is() throws IOException {
        var own = new TreeSet<String>();
        try (var kinds = Files.list(Path.of("processes"))) {
            for (var kind :
                    kinds.filter(one -> Files.exists(one.resolve("kind.yaml"))).toList()) {
                var guide = new Yaml().<java.util.Map<String, Object>>load(Files.readString(kind.resolve("kind.yaml")));
                var basis =
                        ((java.util.Map<?, ?>) guide.get("limit")).get("basis").toString();
                if (!limit(basis).isOfLaw()) own.add(kind.getFileName().toString());
            }
        }
        assertThat(own)
                .isEqualTo(new TreeSet<>(List.of(
                        "audit",
                        "complaint-feedback",
                        "feedback",
                        "grant-review",
                        "lead",
                        "listing",
                        "relatives",
                        "review",
                        "safety-hazard")));
    }

    private static StatutoryLimit limit(String basis) {
        var day = LocalDate.parse("2026-02-09");
        return new StatutoryLimit("FK-1", "feedback", 1, day, 5, DayUnit.WORKING, basis, day, day, false, null, null);
    }
}
