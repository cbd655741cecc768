package org.banjie.worklist.countersign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Colleagues with their posts, so that one knows whom one asks. */
@Component
class Posts {

    private final Units units;
    private final Sentences sentences;

    Posts(Units units, Sentences sentences) {
        this.units = units;
        this.sentences = sentences;
    }

    record Person(String uid, String name, String post) {}

    List<Person> of(List<Actor> people, Locale locale) {
        return people.stream()
                .map(one -> new Person(one.uid(), one.name(), posts(one, locale)))
                .toList();
    }

    private String posts(Actor one, Locale locale) {
        return one.grants().stream()
                .map(grant -> post(grant, locale))
                .sorted()
                .collect(Collectors.joining(sentences.in(locale, "worklist.list")));
    }

    private String post(Grant grant, Locale locale) {
        var role = sentences.inOr(locale, "access.role." + grant.role(), grant.role());
        return units.find(grant.unit()).map(Unit::shown).orElse(grant.unit()) + " " + role;
    }
}
