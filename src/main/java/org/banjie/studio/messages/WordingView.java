package org.banjie.studio.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.kinds.OpenedBy;
import org.banjie.notices.wording.LiveWording;
import org.banjie.notices.wording.Occasion;
import org.banjie.notices.wording.Occasions;
import org.banjie.notices.wording.OwnWords;
import org.banjie.notices.wording.ShippedWords;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.SetReading;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Messages as the page tells of them: what sets each off, what it says now, and whose words these are. */
@Component
class WordingView {

    private final ShippedWords shipped;
    private final LiveWording live;
    private final Sentences sentences;

    WordingView(ShippedWords shipped, LiveWording live, Sentences sentences) {
        this.shipped = shipped;
        this.live = live;
        this.sentences = sentences;
    }

    /** Whose the words are that are said. */
    enum Whose {
        /** They come with the program. */
        PROGRAM,
        /** The district's for all kinds. */
        DISTRICT,
        /** Those of the set that is looked at. */
        OWN
    }

    /**
     * @param event what it tells of: 受理
     * @param when what sets it off, in a sentence
     * @param text as it is said, placeholders by name
     * @param instead what would be said without words of one's own
     * @param moved whether the program's words have changed since these were put in their place
     */
    record Row(Occasion occasion, String event, String when, String text, String instead, Whose whose, boolean moved) {

        public String tried() {
            return new OwnWords(text, null).tried(occasion);
        }

        public int parts() {
            return OwnWords.parts(tried());
        }
    }

    /** By group, in the order in which they are listed. */
    Map<String, List<Row>> rows(FileSet set, Locale locale) {
        var groups = new LinkedHashMap<String, List<Row>>();
        listed(set).forEach(one -> groups.computeIfAbsent(one.group(), group -> new ArrayList<>())
                .add(row(set, one, locale)));
        return groups;
    }

    /** One of those that are listed. */
    Optional<Row> row(FileSet set, String code, Locale locale) {
        return listed(set).filter(one -> one.code().equals(code)).findFirst().map(one -> row(set, one, locale));
    }

    static boolean isOfAllKinds(FileSet set) {
        return set.kind().equals(FileSet.OF_ALL_KINDS);
    }

    /** Of a kind those that its cases can bring about. */
    private static Stream<Occasion> listed(FileSet set) {
        if (isOfAllKinds(set)) return Occasions.all().stream();
        var guide = SetReading.of(set).guide();
        var opened = guide != null && guide.opening() == OpenedBy.ADMINISTRATION;
        return Occasions.all().stream().filter(Occasion::ofCases).filter(one -> !one.group()
                .equals(opened ? "course" : "opened"));
    }

    private Row row(FileSet set, Occasion occasion, Locale locale) {
        var own = WordingDesk.words(set).get(occasion.code());
        var program = shipped.of(occasion, set.kind());
        var district = isOfAllKinds(set) || shipped.hasOwn(occasion, set.kind())
                ? Optional.<OwnWords>empty()
                : live.ofAllKinds(occasion);
        var instead = district.map(OwnWords::text).orElse(program);
        var whose = own != null ? Whose.OWN : district.isPresent() ? Whose.DISTRICT : Whose.PROGRAM;
        return new Row(
                occasion,
                sentences.inOr(locale, "news.event." + occasion.code(), occasion.code()),
                sentences.in(locale, "notices.when." + occasion.code()),
                own == null ? instead : Objects.requireNonNullElse(own.text(), ""),
                instead,
                whose,
                own != null && own.shipped() != null && !own.shipped().equals(program));
    }
}
