package org.banjie.studio.pages;

import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.sets.Sets;
import org.banjie.studio.checks.SetReading;
import org.banjie.studio.drafts.Draft;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What people and kinds are called on a page. */
@Component
public class NamesShown {

    private final StaffDirectory staff;
    private final Kinds kinds;
    private final Sets sets;
    private final Sentences sentences;

    NamesShown(StaffDirectory staff, Kinds kinds, Sets sets, Sentences sentences) {
        this.staff = staff;
        this.kinds = kinds;
        this.sets = sets;
        this.sentences = sentences;
    }

    /** A person's name; the program's own; the account where nobody is known by it. */
    public String of(String uid) {
        if (uid == null) return "";
        return uid.equals(Actor.SYSTEM.uid())
                ? Actor.SYSTEM.name()
                : staff.find(uid).map(Actor::name).orElse(uid);
    }

    /** A kind as it is live; as its draft says where it is not live yet. @param draft may be null */
    public String kind(String code, Draft draft, boolean english) {
        return kindIn(code, draft == null ? null : draft.hash(), english);
    }

    /** As {@link #kind}. @param hash of the set that says it where it is not live; may be null */
    String kindIn(String code, String hash, boolean english) {
        return kinds.find(code)
                .or(() -> Optional.ofNullable(hash)
                        .map(one -> SetReading.of(sets.get(one)).guide()))
                .map(Kind::name)
                .map(name -> english ? name.en() : name.zh())
                .orElseGet(() -> sentences.ofOr("studio.set-name." + code, code));
    }
}
