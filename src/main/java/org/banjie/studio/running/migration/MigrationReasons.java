package org.banjie.studio.running.migration;

import java.util.Objects;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.migration.Obstacle;
import org.banjie.refusal.InputError;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Why a case cannot go. */
@Component
public class MigrationReasons {

    private final Elements elements;
    private final Sentences sentences;

    MigrationReasons(Elements elements, Sentences sentences) {
        this.elements = elements;
        this.sentences = sentences;
    }

    /** @param version the version that is left */
    InputError of(String version, Obstacle obstacle) {
        var name = obstacle.element().isEmpty() ? "" : elements.name(version, obstacle.element());
        return new InputError(
                "mapping." + obstacle.element(),
                obstacle.code(),
                "studio-running.obstacle." + obstacle.code(),
                name,
                Objects.toString(obstacle.detail(), ""));
    }

    /** The same in the reader's language, for pages and answers. */
    public String words(String version, Obstacle obstacle) {
        return sentences.of(of(version, obstacle));
    }
}
