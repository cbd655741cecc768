package org.banjie.studio.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.banjie.sets.FileSet;
import org.banjie.studio.comparison.Change;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** The models of a comparison as drawings: what came on the one as it is now, what went on the one as it was. */
@Component
class Drawings {

    private final Sentences sentences;

    Drawings(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * A drawing with what is marked on it.
     *
     * @param version which of the two compared: {@code from} or {@code to}
     * @param marks a line an element: id, how it differs, the word for it
     */
    record Drawing(String file, String version, String marks) {}

    List<Drawing> of(FileSet from, FileSet to, List<Change> changes, Locale locale) {
        var drawings = new ArrayList<Drawing>();
        for (var file : files(changes)) {
            var came = marks(file, changes, sort -> sort != Change.Sort.REMOVED, locale);
            if (to.file(file).isPresent() && !came.isEmpty()) drawings.add(new Drawing(file, "to", came));
            var went = marks(file, changes, sort -> sort == Change.Sort.REMOVED, locale);
            if (from.file(file).isPresent() && !went.isEmpty()) drawings.add(new Drawing(file, "from", went));
        }
        return drawings;
    }

    private static List<String> files(List<Change> changes) {
        return changes.stream()
                .map(Change::file)
                .filter(file -> file.endsWith(".bpmn"))
                .distinct()
                .toList();
    }

    private String marks(String file, List<Change> changes, Predicate<Change.Sort> which, Locale locale) {
        return changes.stream()
                .filter(change -> change.file().equals(file) && which.test(change.sort()))
                .map(change -> change.element() + "|" + change.sort() + "|" + word(change.sort(), locale))
                .collect(Collectors.joining("\n"));
    }

    private String word(Change.Sort sort, Locale locale) {
        return sentences.in(locale, "studio.sort." + sort);
    }
}
