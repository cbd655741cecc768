package org.banjie.studio.comparison;

import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What a version is called in the language of whoever asks. */
@Component
public class VersionWords {

    private final Sentences sentences;

    VersionWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param version what {@link Versions} calls it */
    public String of(String version) {
        if (version.startsWith("r")) return sentences.of("studio.version.save", version.substring(1));
        return version.matches("\\d+")
                ? sentences.of("studio.version.number", version)
                : sentences.ofOr("studio.version." + version, version);
    }
}
