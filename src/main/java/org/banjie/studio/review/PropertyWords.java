package org.banjie.studio.review;

import java.util.stream.Stream;
import org.banjie.sets.FileSet;
import org.banjie.studio.comparison.Change;
import org.banjie.words.Sentences;

/** What a property of something is called: in a guide as its form asks for it. */
final class PropertyWords {

    private final Sentences sentences;
    private final Called called;

    PropertyWords(Sentences sentences, Called called) {
        this.sentences = sentences;
        this.called = called;
    }

    String of(Change change, String property) {
        if (change.file().equals(FileSet.GUIDE)) return ofGuide(change.element(), property);
        if (change.file().equals(FileSet.PAPERS)) return first(property, "studio-guide.papers." + property);
        if (property.startsWith("outcome.")) {
            var outcome = property.substring("outcome.".length());
            return sentences.of("studio.property.outcome", called.ending(change.element(), outcome));
        }
        return first(property, "studio.property." + property);
    }

    /** {@code limit} + {@code days}; of an entry of a list {@code materials.proof} + {@code name.zh}. */
    private String ofGuide(String element, String property) {
        var list = element.replaceFirst("\\..*", "");
        if (list.equals("sight")) return first(property, "access.role." + property, "studio-guide.role." + property);
        return first(
                property,
                "studio-guide." + element + "." + property,
                "studio-guide." + list + "." + property,
                "studio-guide." + property,
                "studio.property." + property);
    }

    private String first(String otherwise, String... keys) {
        return Stream.of(keys)
                .map(key -> sentences.ofOr(key, ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }
}
