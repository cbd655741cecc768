package org.banjie.funeral.ashes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.storage.Storage;
import org.banjie.funeral.sea.SeaWords;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Where the ashes are, for whoever works on the case; and what the notice says when nobody claims them. */
@Component
class KeptFacts implements CaseFacts {

    private final KeptRows rows;
    private final Storage storage;
    private final SeaWords sea;
    private final Sentences sentences;

    KeptFacts(KeptRows rows, Storage storage, SeaWords sea, Sentences sentences) {
        this.rows = rows;
        this.storage = storage;
        this.sea = sea;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        rows.find(found.caseNo()).ifPresent(kept -> {
            facts.put("keptSince", kept.since());
            facts.put("keptUntil", kept.until());
            facts.put("ashesClaimBy", kept.claimBy());
        });
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        storage.of(found.caseNo(), BookingPart.NICHE).ifPresent(niche -> shown.put(say("niche", locale), niche.code()));
        sea.of(found.caseNo()).ifPresent(voyage -> shown.put(say("sea", locale), sentences.in(locale, voyage)));
        return shown;
    }

    private String say(String code, Locale locale) {
        return sentences.in(locale, "funeral.shown." + code);
    }
}
