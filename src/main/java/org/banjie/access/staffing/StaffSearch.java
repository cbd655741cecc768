package org.banjie.access.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Finds people by what somebody knows of them: a part of the name or account, an office, a role in words. */
@Component
class StaffSearch {

    static final int MOST = 50;

    private final Units units;
    private final Sentences sentences;

    StaffSearch(Units units, Sentences sentences) {
        this.units = units;
        this.sentences = sentences;
    }

    /** @param posts offices and roles in words; none for an account that may do nothing here */
    record Found(String name, String uid, List<String> posts) {}

    /** By name; {@link #MOST} and one at most. Every word must fit. */
    List<Found> of(String said, List<Actor> everyone) {
        var words = List.of(said.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (said.isBlank()) return List.of();
        return everyone.stream()
                .map(this::found)
                .filter(one -> words.stream().allMatch(word -> fits(one, word)))
                .sorted(Comparator.comparing(Found::name).thenComparing(Found::uid))
                .limit(MOST + 1L)
                .toList();
    }

    private static boolean fits(Found one, String word) {
        return (one.name() + " " + one.uid() + " " + String.join(" ", one.posts()))
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }

    private Found found(Actor person) {
        var posts = person.grants().stream().map(this::post).sorted().toList();
        return new Found(person.name(), person.uid(), posts);
    }

    private String post(Grant grant) {
        var office = units.find(grant.unit()).map(Unit::shown).orElse(grant.unit());
        return office + " " + sentences.ofOr("access.role." + grant.role(), grant.role());
    }
}
