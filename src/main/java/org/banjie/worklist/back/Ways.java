package org.banjie.worklist.back;

import java.net.URI;
import java.util.Optional;
import org.banjie.site.back.Registers;
import org.banjie.words.Sentences;
import org.banjie.worklist.asking.Place;
import org.springframework.stereotype.Component;

/** Reads where somebody came from. */
@Component
class Ways {

    static final String LIST = "/worklist";
    private static final String FIND = LIST + "/find";

    private final Registers registers;
    private final Sentences sentences;

    Ways(Registers registers, Sentences sentences) {
        this.registers = registers;
        this.sentences = sentences;
    }

    /** To the usual list. */
    Way usual() {
        var place = Place.read("");
        return new Way(place, place.list(), sentences.of("worklist.back"), null);
    }

    /** @param from as {@link Way#from} carried it; what anybody else wrote there leads to the usual list */
    Way read(String from) {
        return from.startsWith("/") ? to(from).orElseGet(this::usual) : toList(from);
    }

    /** @param address of a page of this site; empty for those that nobody is led back to */
    Optional<Way> to(String address) {
        return registers.at(address).flatMap(this::to);
    }

    private Optional<Way> to(Registers.Found page) {
        var found = FIND.equals(URI.create(page.href()).getPath());
        if (page.entry().equals(LIST) && !found) return Optional.empty();
        var words = found
                ? sentences.of("worklist.back.found")
                : sentences.of("worklist.back.register", sentences.of(page.name()));
        return Optional.of(new Way(null, page.href(), words, page.href()));
    }

    Way toList(String query) {
        var place = Place.read(query);
        return new Way(place, place.list(), sentences.of("worklist.back"), place.from());
    }
}
