package org.banjie.studio.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banjie.sets.FileSet;
import org.banjie.studio.comparison.Change;
import org.banjie.words.Sentences;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** Says what differs between two sets so that somebody who is no programmer can sign for it. */
@Component
public class ReviewWords {

    /** How the program carries something out and no applicant or clerk meets; said where it was changed, not of what is new. */
    private static final Set<String> INNER = Set.of(
            "formRefBinding",
            "key",
            "asyncBefore",
            "asyncAfter",
            "historyTimeToLive",
            "failedJobRetryTimeCycle",
            "subtype",
            "shipped");

    private final Sentences sentences;

    ReviewWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @return the arrows of a drawing after the steps they join */
    public List<ReviewLine> of(List<Change> changes, FileSet before, FileSet after, Locale locale) {
        var called = new Called(before, after, Words.english(locale));
        var properties = new PropertyWords(sentences, called);
        var values = new ValueWords(sentences, called);
        return changes.stream()
                .sorted(Comparator.comparing(Change::file)
                        .thenComparing(change -> change.kind().equals("sequenceFlow")))
                .map(change -> line(change, called, properties, values))
                .toList();
    }

    private ReviewLine line(Change change, Called called, PropertyWords properties, ValueWords words) {
        var values = change.values().stream()
                .filter(value -> change.sort() == Change.Sort.CHANGED || isMet(change, value))
                .map(value -> new Change.Value(
                        properties.of(change, value.property()),
                        words.of(change, value.property(), value.before(), false),
                        words.of(change, value.property(), value.after(), true)))
                .toList();
        return new ReviewLine(
                change.sort(), change.file(), title(change.file(), called), sort(change), where(change), values);
    }

    private static boolean isMet(Change change, Change.Value value) {
        var said = value.after() == null ? value.before() : value.after();
        return !INNER.contains(value.property())
                && (!said.isEmpty() || change.kind().equals("rule"));
    }

    private String title(String file, Called called) {
        if (file.endsWith(".yaml")) return sentences.ofOr("studio-guide.title." + file, file);
        var sort = sentences.ofOr("studio.file.sort." + file.replaceFirst(".*\\.", ""), file);
        var name = called.file(file);
        return name.isEmpty() || name.equals("null") ? sort : sort + "：" + name;
    }

    private String sort(Change change) {
        if (change.element().equals(change.file())) return sentences.of("studio.part.whole");
        if (change.file().equals(FileSet.PAPERS)) return sentences.of("studio-guide.part.papers");
        if (change.file().equals(FileSet.MESSAGES)) return sentences.of("studio.group.messages");
        if (change.kind().equals("key")) {
            var part = change.element().replaceFirst("\\..*", "");
            return sentences.ofOr("studio-guide.part." + part, sentences.ofOr("studio.part.guide." + part, ""));
        }
        return sentences.ofOr("studio.part." + change.kind(), sentences.ofOr("studio.field." + change.kind(), ""));
    }

    private String where(Change change) {
        if (change.element().equals(change.file())) return "";
        if (change.file().equals(FileSet.MESSAGES)) {
            return sentences.ofOr("news.event." + change.element(), change.element());
        }
        if (!change.name().isEmpty()) return change.name();
        // a key of the guide is named by the part and the property; one of a list by its code
        var key = change.kind().equals("key") && change.file().equals(FileSet.GUIDE);
        return key && !change.element().contains(".") ? "" : change.element().replaceFirst("^\\w+\\.", "");
    }
}
